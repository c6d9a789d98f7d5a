import type { CaseStory } from "./case-story.ts";
import type { Commitment } from "./parts/commitment.schema.ts";
import type { CaseEvent } from "./parts/event.schema.ts";

/** A complaint about this visit that nobody has answered yet. */
export function openComplaint(
  { commitments }: Pick<CaseStory, "commitments">,
  visit: { readonly id: string },
): Commitment | undefined {
  return commitments.find(
    ({ appointment, complaint, status }) =>
      complaint === true && appointment === visit.id && status === "open",
  );
}

/**
 * What the customer said of the visit that this promise is to talk about, the first first: with it, and since.
 * Nothing for all other promises.
 */
export function complaintWords(
  { complaint, appointment, promisedAt }: Pick<Commitment, Asked>,
  events: readonly CaseEvent[],
): string[] {
  if (complaint !== true) return [];
  return events
    .filter(({ at }) => at >= promisedAt)
    .flatMap((event) => saidOf(event, appointment) ?? []);
}

type Asked = "complaint" | "appointment" | "promisedAt";

function saidOf(event: CaseEvent, visit: string | undefined): string | undefined {
  if (event.type === "appointment.complained") {
    return event.appointment.id === visit ? event.text : undefined;
  }
  return event.type === "feedback.given" && event.visit === visit ? event.comment : undefined;
}
