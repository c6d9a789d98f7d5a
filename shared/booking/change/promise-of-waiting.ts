import { closed } from "../../commitments/promise/life-cycle.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { TiedChange } from "../frame/decision.ts";
import type { Wished } from "../waiting/wished.ts";

/**
 * The promise to say what can be done ends with the waiting where there is nothing left to say. Of a visit its
 * confirmation is the news, so nobody is written to twice.
 */
export function endedWithWaiting(
  { commitments }: Pick<CaseNow, "commitments">,
  { wish }: Wished,
  why: "visit-booked" | "waits-no-more",
  now: Instant,
): TiedChange[] {
  return commitments
    .filter(({ id, status }) => id === wish.promise && status === "open")
    .map((seen) => {
      const { said: _said, ...rest } = closed(seen, "withdrawn");
      return {
        seen,
        next: { ...rest, withdrawnAt: now },
        facts: [{ type: "commitment.withdrawn", ...ownReason(why), ...alongWith(why) }],
      };
    });
}

function alongWith(why: "visit-booked" | "waits-no-more") {
  return why === "visit-booked" ? { withVisit: true as const } : {};
}
