import type { Dealer } from "../directory/dealer.schema.ts";
import { openingOf } from "../directory/opening.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { resolveDue } from "./due.ts";
import type { Due, ResolvedDue } from "./due.ts";

/** When a dealer's document does not say. */
const CALLBACK_WITHIN = "PT60M";

/** By when a department calls somebody who asks at `now`; `wish` replaces the dealer's own time. */
export function callbackDue(
  dealer: Dealer,
  department: string,
  now: Instant,
  wish?: Due,
): Result<ResolvedDue, Problem> {
  const within = dealer.callbackWithin ?? CALLBACK_WITHIN;
  return resolveDue(wish ?? { within }, { opening: openingOf(dealer, department), now });
}
