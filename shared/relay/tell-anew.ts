import { confirmedToCustomer } from "../booking/confirmation/confirmed-to-customer.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { allows } from "../booking/appointment/appointment-transitions.ts";

/**
 * What the customer never heard at the address they had, and is written to the new one: the
 * confirmation of each visit to come that nobody knows to have reached them, and what they wait to be
 * told on the phone; once it is delivered the call is not owed any more.
 */
export function toTellAnew(event: CaseEvent, story: CaseStory, now: Instant): CaseEvent[] {
  if (event.type !== "case.customer-changed" || !event.changed.includes("email")) return [];
  if (story.case.customer.email === undefined) return [];
  const open = story.commitments.filter(({ status }) => status === "open");
  const untold = new Set(open.flatMap(({ tells = [] }) => tells.map((one) => one.event)));
  return [...confirmationsOf(story, now), ...story.events.filter(({ id }) => untold.has(id))];
}

function confirmationsOf(story: CaseStory, now: Instant): CaseEvent[] {
  return story.appointments
    .filter((visit) => allows("reschedule", visit.status) && visit.start > now)
    .filter((visit) => !confirmedToCustomer(story, visit))
    .flatMap(({ id, sequence }) =>
      story.events.filter(
        (one) =>
          (one.type === "appointment.booked" || one.type === "appointment.rescheduled") &&
          one.appointment.id === id &&
          one.appointment.sequence === sequence,
      ),
    );
}
