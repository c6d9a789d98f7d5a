import type { CaseStory } from "../../story/case-story.ts";
import { isUndone } from "../../story/undone.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";

/**
 * Whether the customer has provably heard of this very version: its confirmation was delivered,
 * whoever booked or moved it told them on the phone, somebody reached them about it since, or they had it
 * before it was taken over.
 */
export function confirmedToCustomer(story: CaseStory, appointment: Appointment): boolean {
  const told = story.events.filter(
    (event): event is EventOf<"appointment.booked" | "appointment.rescheduled"> =>
      (event.type === "appointment.booked" || event.type === "appointment.rescheduled") &&
      event.appointment.id === appointment.id &&
      event.appointment.sequence === appointment.sequence,
  );
  if (told.some((event) => event.toldOnThePhone === true || isKnownAlready(event))) return true;
  const delivered = story.mails.some(
    ({ event, recipient, state }) =>
      recipient.kind === "customer" &&
      (state === "delivered" || state === "complained") &&
      told.some(({ id }) => id === event),
  );
  return delivered || reachedSince(story, appointment, told[0]?.at ?? appointment.bookedAt);
}

function isKnownAlready(event: EventOf<"appointment.booked" | "appointment.rescheduled">): boolean {
  return event.type === "appointment.booked" && event.quiet === true;
}

function reachedSince({ events }: CaseStory, { id }: Appointment, since: number): boolean {
  return events.some(
    (event) =>
      event.type === "commitment.kept" &&
      event.commitment.appointment === id &&
      event.outcome === "reached" &&
      event.at >= since &&
      !isUndone(event, events) &&
      !isDenied(event, events),
  );
}

/** "Nobody called me": whatever was logged proves nothing. */
function isDenied(
  { commitment }: EventOf<"commitment.kept">,
  events: CaseStory["events"],
): boolean {
  return events.some(
    (event) =>
      event.type === "commitment.disputed" &&
      event.disputed === "keep" &&
      event.commitment.id === commitment.id &&
      event.commitment.revision > commitment.revision,
  );
}
