import type { Campaign } from "../../../shared/recalls/recall-look-up.ts";
import { ControlProblem, fresh } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

/** Cars of the sample; every other has no recall. Their check digits are right. */
const SAMPLE: Readonly<Record<string, readonly Campaign[]>> = {
  "1M8GDM9AXKP042788": [{ id: "26V-114", remedyAvailable: true }],
  "1HGCM82633A004352": [{ id: "26V-207", remedyAvailable: false }],
};

/** A look-up of recalls as somebody outside would have one: see `docs/recall-look-up.md`. */
export const recallRoutes: ControlRoutes = {
  "GET /_local/recalls/{vin}": async (_request, vin = "") => {
    const campaigns = SAMPLE[vin];
    if (campaigns === undefined)
      throw new ControlProblem(404, "recall-not-known", "no recall is known");
    return fresh(200, { vin, campaigns });
  },
};
