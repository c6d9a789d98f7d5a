import type { OwedCall } from "../../commitments/make/owed-call.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { ownTask } from "../../language/own-words/own-words.ts";

/** From here down the customer says that something went wrong. */
const WORST_RATINGS = 2;

/**
 * Whoever says that a visit was bad is called by the manager on the next open day before noon, and has
 * that in writing: an answer that nobody hears is worse than no question. A complaint about this visit
 * that is open already serves.
 */
export function callAfterBadRating(
  { case: { contact }, commitments }: Pick<CaseStory, "case" | "commitments">,
  { id, department, serviceName }: Appointment,
  rating: number,
): OwedCall[] {
  const heard = commitments.some(
    ({ appointment, complaint, status }) =>
      complaint === true && appointment === id && status === "open",
  );
  if (rating > WORST_RATINGS || heard) return [];
  return [
    {
      department,
      ...ownTask("talk-about-visit", { service: serviceName, rating }),
      complaint: true,
      wish: { by: "tomorrow-morning" },
      windows: contact?.windows,
      byManager: true,
    },
  ];
}
