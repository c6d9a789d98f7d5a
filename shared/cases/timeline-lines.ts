import type { Instant } from "../kernel/time.ts";
import type { EventOf, EventType } from "./event.schema.ts";

type Say = (at: Instant) => string;

/** One line for each kind of event, as both the customer and staff may read it. */
export const LINES: {
  readonly [Type in EventType]: (event: EventOf<Type>, say: Say) => string;
} = {
  "case.opened": () => "The case was opened",
  "case.link-requested": () => "The link to this case was asked for again",
  "case.noted": ({ text }) => text,
  "case.contact-changed": () => "How and when to call was changed",
  "appointment.booked": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} booked for ${say(start)}`,
  "appointment.rescheduled": ({ appointment: { serviceName, start }, previous }, say) =>
    `${serviceName} moved from ${say(previous.start)} to ${say(start)}`,
  "appointment.cancelled": ({ appointment: { serviceName, start }, reason }, say) =>
    `${serviceName} on ${say(start)} cancelled${remark(reason)}`,
  "commitment.made": ({ commitment: { what, claimed, owner, dueAt }, by }, say) => {
    const who = `${owner.name}, due ${say(dueAt)}`;
    if (by.kind !== "customer") return `Promised: ${what}, by ${who}`;
    // Who asks has promised nothing; who tells of a promise has not made it.
    return claimed === undefined
      ? `A call was asked for: ${what}. Promised by ${who}`
      : `Told of a promise: ${what}${remark(claimed.madeBy)}. Now with ${who}`;
  },
  "commitment.attempted": ({ attempt: { channel, outcome } }) =>
    `We tried by ${channel}: ${OUTCOMES[outcome]}`,
  "commitment.acknowledged": ({ commitment: { what, owner } }) => `${owner.name} has it: ${what}`,
  "commitment.step-fired": ({ commitment: { what }, notified, tellCustomer }) =>
    `Overdue or nearly so: ${what}; told ${listed([
      ...notified.map(({ name }) => name),
      ...(tellCustomer ? ["the customer"] : []),
    ])}`,
  "commitment.still-open": ({ commitment: { what }, notified }) =>
    `Still open: ${what}; told ${listed(notified.map(({ name }) => name))}`,
  "commitment.kept": ({ commitment: { what }, outcome, note }) =>
    `Logged as ${outcome}: ${what}${remark(note)}`,
  "commitment.moved": ({ commitment: { what, dueAt }, previousDueAt, reason }, say) =>
    `${what}: moved from ${say(previousDueAt)} to ${say(dueAt)}${remark(reason)}`,
  "commitment.withdrawn": ({ commitment: { what }, reason }) =>
    `No longer needed: ${what}${remark(reason)}`,
  "commitment.confirmed": ({ commitment: { what }, comment }) =>
    `Confirmed: ${what}${remark(comment)}`,
  "commitment.disputed": ({ commitment: { what }, comment }) =>
    `“That is not so”: ${what}${remark(comment)}`,
  "mail.delivered": () => "A mail was delivered",
  "mail.bounced": ({ permanent }) =>
    permanent ? "A mail came back: the address does not work" : "A mail was refused for now",
  "mail.complained": () => "A mail was reported as unwanted",
};

const OUTCOMES = {
  "no-answer": "no answer",
  voicemail: "left a message",
  busy: "the line was busy",
  "wrong-number": "the number is wrong",
  "bad-time": "reached at a bad time",
} as const;

function remark(text: string | undefined): string {
  return text === undefined || text === "" ? "" : ` (${text})`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nobody" : names.join(", ");
}
