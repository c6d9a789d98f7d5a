import type { CaseStory } from "../../story/case-story.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { NO_CALL, oweCall } from "../confirmation/owe-call.ts";
import type { OweCallDeps, OwedCall } from "../confirmation/owe-call.ts";

/** From here down the customer says that something went wrong. */
const WORST_RATINGS = 2;

/**
 * Whoever says that a visit was bad is called by the manager on the next open day before noon, and has
 * that in writing: an answer that nobody hears is worse than no question. A complaint about this visit
 * that is open already serves.
 */
export async function callAfterBadRating(
  deps: OweCallDeps,
  { case: matter, commitments }: Pick<CaseStory, "case" | "commitments">,
  { visit, rating, dealer }: { visit: Appointment; rating: number; dealer: Dealer },
  now: Instant,
): Promise<OwedCall> {
  const heard = commitments.some(
    ({ appointment, complaint, status }) =>
      complaint === true && appointment === visit.id && status === "open",
  );
  if (rating > WORST_RATINGS || heard) return NO_CALL;
  const call = {
    dealer,
    department: visit.department,
    by: { kind: "customer" },
    wish: { by: "tomorrow-morning" },
    windows: matter.contact?.windows,
    byManager: true,
  } as const;
  const owe = await oweCall(deps, call, now);
  const what = `Talk about the visit: ${visit.serviceName}, rated ${rating} of 5`;
  return owe({ case: matter, appointment: visit }, { what, complaint: true });
}
