import type { OwedCall } from "../../commitments/make/owed-call.ts";
import { openComplaint } from "../../story/complaint-of.ts";
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
  story: Pick<CaseStory, "case" | "commitments">,
  visit: Appointment,
  rating: number,
): OwedCall[] {
  if (rating > WORST_RATINGS || openComplaint(story, visit) !== undefined) return [];
  const { department, serviceName } = visit;
  return [
    {
      department,
      ...ownTask("talk-about-visit", { service: serviceName, rating }),
      complaint: true,
      wish: { by: "tomorrow-morning" },
      windows: story.case.contact?.windows,
      byManager: true,
    },
  ];
}
