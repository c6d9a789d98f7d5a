import { noteLines, withSpoken } from "./spoke.ts";
import { plus } from "../../../../shared/kernel/time.ts";
import { isTakenBack } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { AppointmentStatus, Job } from "../../../../shared/story/parts/appointment.schema.ts";
import { fill } from "../../../../shared/kernel/fill.ts";
import { codeLines, settled } from "./verify.ts";
import { conditionLines } from "./condition.ts";
import { partnerLines } from "./partner.ts";
import { transportLines } from "./transport.ts";
import { visit } from "./desk-sheet.ts";
import { introductionLine } from "./introduction.ts";
import { NO_LONGER } from "./no-longer.ts";
import type { Untold } from "../../../../shared/views/who-was-told.ts";
import type { Days, TimelineLines } from "../../../../shared/views/timeline.ts";
import { OWN_WORDS } from "../../../../shared/language/own-words/own-words.ts";
import type { OwnWordsIn } from "../../../../shared/language/own-words/own-words.ts";

/** Why a visit was cancelled that nobody cancelled for itself. */
const CLEARED = {
  burst: "cleared with others that were booked in bulk",
  lapsed: "lapsed: nobody opened the link in our e-mails",
} as const;

const own: OwnWordsIn = OWN_WORDS;

/** With the one word of them that Americans spell otherwise. */
type EnglishLines = Omit<TimelineLines, "appointment.cancelled"> & {
  readonly "appointment.cancelled": (
    ...told: [...Parameters<TimelineLines["appointment.cancelled"]>, cancelled?: string]
  ) => string;
};

/** One line for each kind of event, as both the customer and staff may read it. */
const lines: EnglishLines = {
  "case.opened": () => "The case was opened",
  "case.link-requested": () => "The link to this case was asked for again",
  "case.imported": () => "Taken over from another system",
  ...noteLines,
  "case.closed": () => "Closed: nothing is owed",
  "case.joined": () => "Joined with another case of the same customer",
  "case.parted": () => "Not held for the same customer as another case any more",
  "case.contact-changed": () => "How and when to call was changed",
  "case.sales-contact": ({ given }) =>
    given ? "Sales may contact the customer" : "Sales may not contact the customer",
  ...partnerLines,
  ...codeLines,
  "case.link-rotated": () => "The link to this case was replaced; the old one no longer works",
  "people.exported": () => "All that is held of the customer was put together",
  "people.erased": () => "Who the customer is was taken out of this case",
  "case.address-asked": () =>
    "Another e-mail address was named; it counts once its owner confirms it",
  "case.customer-changed": ({ changed }) =>
    `Corrected: ${changed.map((field) => FIELDS[field]).join(", ")}`,
  "appointment.booked": ({ appointment: { serviceName, start, visitor }, ...how }, say) =>
    `${serviceName} booked for ${say(start)}${comes(visitor)}${outside(how)}${told(how)}`,
  "appointment.rescheduled": ({ appointment: { serviceName, start }, previous, ...how }, say) =>
    `${serviceName} moved from ${say(previous.start)} to ${say(start)}${outside(how)}${told(how)}`,
  "appointment.cancelled": (
    { appointment: { serviceName, start }, reason, ...how },
    say,
    _day,
    cancelled = "cancelled",
  ) =>
    `${serviceName} on ${say(start)} ${cancelled}${remark(how.because === undefined ? reason : CLEARED[how.because])}${told(how)}`,
  "appointment.reminded": ({ appointment: { serviceName, start }, lapsesAt }, say) =>
    `Reminder of ${serviceName} on ${say(start)}${lapsesAt === undefined ? "" : remark("it lapses unless the link in it is opened")}`,
  "appointment.visitor-changed": ({ appointment: { serviceName, start, visitor } }, say) =>
    visitor === undefined
      ? `The customer comes, and nobody in their place: ${serviceName} on ${say(start)}`
      : `${visitor.name} comes: ${serviceName} on ${say(start)}`,
  "appointment.jobs-added": ({ appointment: { serviceName, start, jobs }, added }, say) =>
    `Added to ${serviceName} on ${say(start)}: ${concerns(jobs, added)}`,
  ...conditionLines,
  ...transportLines,
  "appointment.follow-up-noted": ({ appointment: { serviceName, followUp } }) =>
    followUp === undefined
      ? `Nothing is left to do after ${serviceName}`
      : `Left to do after ${serviceName}: ${followUp.what}`,
  "appointment.hand-back-named": ({ appointment: { handBack } }, say) => {
    if (handBack === undefined)
      return "The customer does not know yet when they will come for the car";
    return `The customer will come for the car on ${say(handBack.at)}`;
  },
  "appointment.hand-back-waits": ({ appointment: { handBack }, at }, say) =>
    `The customer has been waiting for the car since ${say(handBack?.at ?? at)}`,
  "appointment.clock-changed": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} stays at ${say(start)}: the clocks change differently from what was planned`,
  "appointment.in-trouble": ({ appointment: { serviceName, start }, trouble }, say) =>
    `${serviceName} on ${say(start)} cannot take place as booked${remark(fill(visit.troubles[trouble.reason], trouble))}`,
  "appointment.proven": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} on ${say(start)} is confirmed: the link in our e-mail was opened`,
  "appointment.confirmed-as-is": ({ appointment: { serviceName, start }, reason }, say) =>
    `${serviceName} on ${say(start)} stays as it is${remark(reason)}`,
  "appointment.status-changed": ({ appointment: { serviceName, status }, previous }) =>
    `${serviceName}: ${STATUSES[status]}${isTakenBack(status, previous) ? remark("taken back") : ""}`,
  "waiting.joined": ({ waiting: { wish, before } }, _say, day) =>
    wish === undefined || before === undefined
      ? "Would prefer to come earlier"
      : `Waits for a time to become free until ${day(plus(before, -1))}: ${wish.serviceName}`,
  "waiting.proven": ({ waiting: { wish } }) =>
    `Opened the link in our e-mail; times can be held for them: ${wish?.serviceName ?? ""}`,
  "waiting.left": ({ waiting: { wish }, because, reason }) => {
    if (wish === undefined) return "No longer waits for an earlier time";
    const why = because === undefined ? "" : remark(NO_LONGER[because]);
    return `No longer waits for a time to become free: ${wish.serviceName}${why}${remark(reason)}`;
  },
  "waiting.offered": ({ waiting: { offer } }, say) =>
    offer === undefined
      ? "An earlier time was offered"
      : `${say(offer.start)} became free and is held until ${say(offer.until)}`,
  "waiting.offer-ended": ({ offer, refused, at }, say) =>
    `${say(offer.start)} ${refused ? "was not wanted" : at < offer.until ? "is no longer held" : "was not taken in time"}`,
  "commitment.made": ({ commitment: { kind, what, claimed, owner, dueAt }, by, ...how }, say) => {
    const who = `${owner.name}, due ${say(dueAt)}`;
    if (by.kind !== "customer") return `Promised: ${what}, by ${who}${foreign(how.overrideReason)}`;
    // Who asks has promised nothing; who tells of a promise has not made it.
    if (claimed === undefined && kind !== "callback") {
      return `Asked for: ${what}. Promised by ${who}`;
    }
    return claimed === undefined
      ? `A call was asked for: ${what}. Promised by ${who}`
      : `Told of a promise: ${what}${remark(claimed.madeBy)}. Now with ${who}`;
  },
  "commitment.attempted": ({ attempt: { channel, outcome, spokeWith } }) =>
    withSpoken(`We tried by ${channel}: ${OUTCOMES[outcome]}`, spokeWith),
  "commitment.acknowledged": ({ commitment: { what, owner } }) => `${owner.name} has it: ${what}`,
  "commitment.snoozed": ({ commitment: { what }, until }, say) =>
    `Set aside until ${say(until)}: ${what}`,
  "commitment.step-fired": ({ commitment: { what }, by, notified, tellCustomer }) =>
    `${by.kind === "system" ? "Overdue, or nearly" : "Escalated"}: ${what}; told ${listed([
      ...notified.map(({ name }) => name),
      ...(tellCustomer ? ["the customer"] : []),
    ])}`,
  "commitment.still-open": ({ commitment: { what }, notified, tellCustomer }) =>
    `Still open: ${what}; told ${listed([...notified.map(({ name }) => name), ...(tellCustomer === true ? ["the customer"] : [])])}`,
  "commitment.at-risk": ({ commitment: { what }, notified }) =>
    `Unlikely to be kept in time: ${what}; told ${listed(notified.map(({ name }) => name))}`,
  "commitment.handed-off": ({ commitment: { what }, to, note, overrideReason }) =>
    `Offered to ${to}: ${what}${remark(note)}${foreign(overrideReason)}`,
  "commitment.handoff-accepted": ({ commitment: { what, owner }, previousOwner }) =>
    `${owner.name} took over from ${previousOwner}: ${what}`,
  "commitment.handoff-returned": ({ commitment: { what, owner }, from, expired, reason }) =>
    `${expired ? "Not taken over in time" : "Given back"} by ${from}, so it is ${owner.name}’s: ${what}${remark(reason)}`,
  "commitment.introduction": (event) => introductionLine(event) + remark(event.reason),
  "commitment.clock-changed": ({ commitment: { what, dueAt } }, say) =>
    `Still due on ${say(dueAt)}, though the clocks change differently from what was planned: ${what}`,
  "commitment.policy-applied": ({ commitment: { what } }) =>
    `The steps as they are now were applied: ${what}`,
  "commitment.kept": ({ commitment: { what }, outcome, note, byBooking, settledBy }) => {
    if (settledBy !== undefined) return settled(settledBy, what) + remark(note);
    if (byBooking === true) return `Booked, so nothing more needs to be sent: ${what}`;
    return `Logged as ${outcome}: ${what}${remark(note)}`;
  },
  "commitment.moved": ({ commitment: { what, dueAt }, previousDueAt, reason, ...how }, say) =>
    `${what}: moved from ${say(previousDueAt)} to ${say(dueAt)}${remark(reason)}${foreign(how.overrideReason)}`,
  "commitment.expected": ({ commitment: { what }, expectedAt, reason }, say) =>
    `${what}: expected by ${say(expectedAt)}${remark(reason)}`,
  "commitment.time-accepted": ({ commitment: { what, dueAt }, previousDueAt }, say) =>
    `${what}: ${say(dueAt)} is fine instead of ${say(previousDueAt)}`,
  "commitment.escalated": ({ commitment: { what }, notified }) =>
    `Help asked for: ${what}; asked ${listed(notified.map(({ name }) => name))}`,
  "commitment.undone": ({ commitment: { what }, undone }) =>
    `${UNDONE[undone]} was a mistake and is taken back: ${what}`,
  "commitment.withdrawn": ({ commitment: { what }, reason }) =>
    `No longer needed: ${what}${remark(reason)}`,
  "commitment.confirmed": ({ commitment: { what }, comment }) =>
    `Confirmed: ${what}${remark(comment)}`,
  "commitment.disputed": ({ commitment: { what }, disputed, comment }) =>
    `${disputed === "expect" ? "“That does not suit me”" : "“That is not right”"}: ${what}${remark(comment)}`,
  "mail.delivered": () => "An e-mail was delivered",
  "mail.bounced": ({ permanent }) =>
    permanent ? "An e-mail came back: the address does not work" : "An e-mail was refused for now",
  "mail.suppressed": ({ because }) =>
    because === undefined
      ? "An e-mail was not sent: its address gets none"
      : "An e-mail was not sent: its campaign was stopped",
  "mail.declined": () => "No more surveys or advertising are wanted",
  "feedback.requested": () => "The customer was asked how the visit was",
  "feedback.given": ({ rating, comment }) => `The visit was rated ${rating} of 5${remark(comment)}`,
  "mail.complained": () => "An e-mail was reported as unwanted",
  "address.failed": ({ person, state }) =>
    `E-mails to ${person.name} ${state === "bounced" ? "come back: their address does not work" : "were reported as unwanted: nothing more goes there"}`,
  "address.lifted": ({ person }) => `The address of ${person.name} counts as working again`,
};

/** What happened in a case; the API tells it in the same words. */
export const story = {
  lines,
  own,
  you: "You",
  late: (what: string) => `Not done in time: ${what}`,
  theCustomer: "the customer",
  untold: (untold: Untold) => untoldText(untold),
  daily: (text: string, { count, from, to }: Days) =>
    `${text} (on ${count} days from ${from} to ${to})`,
};
export type StoryText = typeof story;

const FIELDS = {
  name: "name",
  email: "e-mail address",
  phone: "phone number",
  language: "language",
  vehicle: "car",
} as const;

const STATUSES: Readonly<Record<AppointmentStatus, string>> = {
  confirmed: "confirmed",
  unconfirmed: "not confirmed yet",
  arrived: "the customer is here",
  "in-progress": "in progress",
  ready: "ready",
  completed: "completed",
  "part-needed": "waiting for a part",
  cancelled: "cancelled",
  "no-show": "the customer did not come",
  "missed-unconfirmed": "did not take place; our confirmation had never arrived",
};

const UNDONE = { keep: "“Done”", withdraw: "“No longer needed”", attempt: "A try" } as const;

const OUTCOMES = {
  "no-answer": "no answer",
  voicemail: "left a message",
  busy: "the line was busy",
  "wrong-number": "the number is wrong",
  "bad-time": "reached at a bad time",
} as const;

type How = {
  readonly override?: { readonly reason: string } | undefined;
  readonly toldOnThePhone?: boolean | undefined;
};

function concerns(jobs: readonly Job[] | undefined, ids: readonly string[]): string {
  const said = (jobs ?? []).filter(({ id }) => ids.includes(id));
  return said.map(({ concern }) => concern).join(", ");
}

function comes(visitor: { readonly name: string } | undefined): string {
  return visitor === undefined ? "" : `; ${visitor.name} comes`;
}

function told({ toldOnThePhone }: How): string {
  return toldOnThePhone === true ? "; told on the phone" : "";
}

function outside({ override }: How): string {
  return override === undefined ? "" : ` outside the rules${remark(override.reason)}`;
}

function foreign(reason: string | undefined): string {
  return reason === undefined ? "" : `; outside the rules${remark(reason)}`;
}

function remark(text: string | undefined): string {
  return text === undefined || text === "" ? "" : ` (${text})`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nobody" : names.join(", ");
}

function untoldText({ waiting, missed }: Untold): string {
  const still = waiting.length === 0 ? "" : `; being told: ${listed(waiting)}`;
  return missed.length === 0 ? still : `${still}; not reached: ${listed(missed)}`;
}
