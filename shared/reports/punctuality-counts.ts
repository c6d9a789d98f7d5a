import type { Commitment } from "../story/parts/commitment.schema.ts";
import { isOverdue, keptOnTime } from "../commitments/promise/punctuality.ts";
import type { Instant } from "../kernel/time.ts";

/** How many of these promises were kept on time, kept late, are late, and were late through us. */
export function countPunctuality(promises: readonly Commitment[], now: Instant) {
  const late = promises.filter((one) => keptOnTime(one) === false || isOverdue(one, now));
  const own = new Set(late.filter(({ tally }) => tally?.heldUp === true));
  const count = (is: (commitment: Commitment) => boolean) => promises.filter(is).length;
  return {
    keptOnTime: count((one) => one.status === "kept" && keptOnTime(one) === true),
    keptLate: count((one) => one.status === "kept" && keptOnTime(one) === false && !own.has(one)),
    openOverdue: count((one) => isOverdue(one, now) && !own.has(one)),
    /** Counted in neither figure of what was late. */
    ownFaults: own.size,
  };
}
