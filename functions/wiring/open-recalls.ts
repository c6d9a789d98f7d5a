import { readEnvironment } from "../../shared/platform/environment.ts";
import type { RecallLookUp } from "../../shared/recalls/recall-look-up.ts";

/** Whom this stage asks about recalls, if anybody; loaded with the first who comes for one. */
export function openRecalls(): RecallLookUp | undefined {
  const address = readEnvironment("KEPT_RECALL_LOOKUP");
  if (address === "none") return undefined;
  return async (vin) => {
    const { httpLookUp } = await import("../../shared/recalls/http-look-up.ts");
    return httpLookUp(address)(vin);
  };
}
