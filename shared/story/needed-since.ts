import { HOUR, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStory } from "./case-story.ts";
import type { Appointment, AppointmentStatus } from "./parts/appointment.schema.ts";
import type { CaseEvent } from "./parts/event.schema.ts";

export const ALL = "all";

/** A fact that a promise or a visit came of may bear a little earlier time than they. */
const BEFORE = HOUR;

const OVER: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "completed",
  "part-needed",
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

/**
 * Since when the events of `story`, which may begin anywhere, have to be known to do what follows from one of
 * them: since it happened, and its visit was booked. A mail leads to what it was written for; one that came
 * back to what every open promise said last, and another address to the visits to come. `ALL` where one of
 * these is not in it.
 */
export function neededSince(story: CaseStory, id: string): Instant | typeof ALL {
  const event = story.events.find((one) => one.id === id);
  if (event === undefined || hasOldBounce(story)) return ALL;
  const mail = "mail" in event ? mailOf(event.mail, story) : [];
  const told = openOf(story).flatMap(({ tells = [] }) => tells.map((one) => one.event));
  const others = [...mail, ...told].map((one) => story.events.find((known) => known.id === one));
  if (others.includes(undefined)) return ALL;
  const subjects = [event, ...others.slice(0, mail.length)];
  const begun = [
    event.at,
    ...subjects.flatMap((subject) => (subject === undefined ? [] : visitsOf(subject, story))),
    ...(CAME_BACK.has(event.type) ? openOf(story).map(({ promisedAt }) => promisedAt) : []),
    ...(event.type === "case.customer-changed" ? toCome(story) : []),
  ];
  return plus(earliestOf(begun), -BEFORE);
}

const CAME_BACK: ReadonlySet<CaseEvent["type"]> = new Set(["mail.bounced", "mail.suppressed"]);

function openOf({ commitments }: CaseStory) {
  return commitments.filter(({ status }) => status === "open");
}

function toCome({ appointments }: CaseStory): Instant[] {
  return appointments.filter(({ status }) => !OVER.has(status)).map(({ bookedAt }) => bookedAt);
}

function earliestOf(begun: readonly Instant[]): Instant {
  return begun.reduce((earliest, at) => (at < earliest ? at : earliest));
}

function mailOf(id: string, { mails }: CaseStory): string[] {
  return mails.filter((one) => one.id === id).map(({ event }) => event);
}

/** Of one that came back before that was written on the mail itself, an event alone says whether for good. */
function hasOldBounce({ mails }: CaseStory): boolean {
  return mails.some(({ state, bounce }) => state === "bounced" && bounce === undefined);
}

function visitsOf(event: CaseEvent, story: CaseStory): Instant[] {
  if ("appointment" in event) return [event.appointment.bookedAt];
  if ("commitment" in event) return visitOf(event.commitment.appointment, story);
  if ("waiting" in event) {
    const { id, wish, joinedAt } = event.waiting;
    return wish === undefined ? visitOf(id, story) : [joinedAt];
  }
  return "visit" in event ? visitOf(event.visit, story) : [];
}

function visitOf(id: string | undefined, { appointments }: CaseStory): Appointment["bookedAt"][] {
  return appointments.filter((visit) => visit.id === id).map(({ bookedAt }) => bookedAt);
}
