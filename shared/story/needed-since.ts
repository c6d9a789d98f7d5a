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
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

/**
 * Since when the events of `story`, which may begin anywhere, have to be known to do what follows from one of
 * them: since each open promise, each visit to come, and what the event itself is about began. A mail leads to
 * what it was written for, and a call to what is told in it. `ALL` where one of these is not in it.
 */
export function neededSince(story: CaseStory, id: string): Instant | typeof ALL {
  const open = story.commitments.filter(({ status }) => status === "open");
  const told = open.flatMap(({ tells = [] }) => tells.map(({ event }) => event));
  const event = story.events.find((one) => one.id === id);
  const mail = event !== undefined && "mail" in event ? mailOf(event.mail, story) : [];
  const subjects = [id, ...mail, ...told].map((one) =>
    story.events.find((known) => known.id === one),
  );
  if (subjects.includes(undefined) || hasOldBounce(story)) return ALL;
  const visits = story.appointments.filter(({ status }) => !OVER.has(status));
  const begun = [
    ...open.flatMap((promise) => [promise.promisedAt, ...visitOf(promise.appointment, story)]),
    ...visits.map(({ bookedAt }) => bookedAt),
    ...subjects.flatMap((subject) => (subject === undefined ? [] : beginningsOf(subject, story))),
  ];
  return plus(earliestOf(begun), -BEFORE);
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

function beginningsOf(event: CaseEvent, story: CaseStory): Instant[] {
  const of = [event.at];
  if ("commitment" in event) {
    of.push(event.commitment.promisedAt, ...visitOf(event.commitment.appointment, story));
  }
  if ("appointment" in event) of.push(event.appointment.bookedAt);
  if ("waiting" in event) of.push(...visitOf(event.waiting.id, story));
  if ("visit" in event) of.push(...visitOf(event.visit, story));
  return of;
}

function visitOf(id: string | undefined, { appointments }: CaseStory): Appointment["bookedAt"][] {
  return appointments.filter((visit) => visit.id === id).map(({ bookedAt }) => bookedAt);
}
