import type { Instant } from "../kernel/time.ts";
import type { Case } from "./parts/case.schema.ts";

/** Whether the customer has said since then that others have done it: nobody asks or calls about what was before. */
export function isSolvedSince(
  { solvedElsewhere }: Pick<Case, "solvedElsewhere">,
  since: Instant,
): boolean {
  return solvedElsewhere !== undefined && solvedElsewhere.at >= since;
}
