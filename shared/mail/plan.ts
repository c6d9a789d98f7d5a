import type { CaseStory } from "../cases/case.store.ts";
import type { CaseEvent, EventOf, EventType } from "../cases/event.schema.ts";
import { isCall, onlyOutsideHours } from "../commitments/call-windows.ts";
import type { Brand, Dealer } from "../directory/dealer.schema.ts";
import { openingOf } from "../directory/opening.ts";
import type { Mail, MailRecipient } from "./mail.schema.ts";
import { customerOf, isDeadAddress, notifiedRecipient, staffRecipient } from "./recipients.ts";
import type { TemplateId } from "./templates/template.ts";

/** One message that an event calls for. */
export type PlannedMail = {
  readonly recipient: MailRecipient;
  readonly template: TemplateId;
  readonly messageClass: Mail["messageClass"];
  /** It can wait to be told with others in one mail: for the next round, or the next opening. */
  readonly gather?: Gather | undefined;
};

export type Gather = "round" | "opening";

type Audience = {
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
};

type Planner<Event> = (event: Event, audience: Audience) => readonly PlannedMail[];

/** Says nothing to anybody: an event for the timeline. */
const nothing = () => [];

/** What each event says to whom. An event that is not listed here does not compile. */
const PLANNERS: { readonly [Type in EventType]: Planner<EventOf<Type>> } = {
  // A case opened at the desk: the link goes to the customer, who was on the phone.
  "case.opened": ({ by }, audience) =>
    by.kind === "staff" ? toCustomer(audience, "case-link") : [],
  "case.link-requested": (_, audience) => toCustomer(audience, "case-link"),
  "case.noted": nothing,
  "case.contact-changed": (_, audience) => toShiftManager(audience),
  "appointment.booked": (_, audience) => toCustomer(audience, "appointment-booked"),
  "appointment.rescheduled": (_, audience) => toCustomer(audience, "appointment-rescheduled"),
  "appointment.cancelled": (_, audience) => toCustomer(audience, "appointment-cancelled"),
  "case.link-rotated": (_, audience) => toCustomer(audience, "case-link"),
  "appointment.reminded": (_, audience) => toCustomer(audience, "appointment-reminder"),
  "appointment.status-changed": nothing,
  "waiting.joined": nothing,
  "waiting.left": nothing,
  "waiting.offered": (_, audience) => toCustomer(audience, "earlier-time"),
  "waiting.offer-ended": nothing,
  "commitment.made": (event, audience) => [
    ...(isOwnDoubt(event) ? [] : toCustomer(audience, "promise-made")),
    ...toOwner(event, audience, "promise-assigned"),
    ...toShiftManager(audience, event.commitment),
  ],
  "commitment.attempted": nothing,
  "commitment.acknowledged": nothing,
  "commitment.step-fired": (event, audience) => [
    // The customer hears of a broken promise from us, and before anybody inside does.
    ...(event.tellCustomer ? toCustomer(audience, "promise-late") : []),
    // After an outage there are many at once.
    ...toNotified(event.notified, audience, "promise-step", event.held ? "round" : undefined),
  ],
  "commitment.still-open": ({ notified }, audience) =>
    toNotified(notified, audience, "promise-still-open", "round"),
  "commitment.handed-off": ({ notified }, audience) =>
    toNotified(notified, audience, "handoff-offered"),
  "commitment.handoff-accepted": ({ notified }, audience) => [
    ...toCustomer(audience, "promise-handed-over"),
    ...toNotified(notified, audience, "handoff-accepted"),
  ],
  "commitment.handoff-returned": ({ notified }, audience) =>
    toNotified(notified, audience, "handoff-returned"),
  "commitment.policy-applied": nothing,
  "commitment.kept": (_, audience) => toCustomer(audience, "promise-kept"),
  "commitment.moved": (_, audience) => toCustomer(audience, "promise-moved"),
  "commitment.withdrawn": (event, audience) =>
    isOwnDoubt(event)
      ? []
      : [...toCustomer(audience, "promise-withdrawn"), ...toAccountable(event, audience)],
  "commitment.confirmed": nothing,
  "commitment.disputed": (event, audience) => [
    ...toCustomer(audience, "promise-reopened"),
    ...toOwner(event, audience, "promise-disputed"),
  ],
  "mail.delivered": nothing,
  "mail.bounced": nothing,
  "mail.suppressed": nothing,
  "mail.complained": nothing,
};

/** A mail about a mail that does not arrive, or that arrived after all, would only confuse. */
function isOwnDoubt({
  by,
  commitment,
}: EventOf<"commitment.made" | "commitment.withdrawn">): boolean {
  return by.kind === "system" && commitment.confirms === true;
}

/** True when an event of this type calls for no mail whatever the case, so nothing need be read for it. */
export function saysNothing(type: EventType): boolean {
  return PLANNERS[type] === nothing;
}

/**
 * Every mail this event calls for, the customer's first; one per address. A customer without an
 * e-mail address gets none, and nobody gets one at an address that bounced for good.
 */
export function planMails(
  event: CaseEvent,
  story: CaseStory,
  dealer: Dealer,
  brand: Brand | undefined,
): readonly PlannedMail[] {
  const planned = plan(event.type, event, { story, dealer, brand });
  const seen = new Set<string>();
  return planned.filter(({ recipient: { kind, email } }) => {
    const person = `${kind} ${email}`;
    if (seen.has(person) || isDeadAddress(email, story)) return false;
    seen.add(person);
    return true;
  });
}

/** The type parameter ties the event to its own planner. */
function plan<Type extends EventType>(
  type: Type,
  event: EventOf<Type>,
  audience: Audience,
): readonly PlannedMail[] {
  return PLANNERS[type](event, audience);
}

function toCustomer({ story, dealer }: Audience, template: TemplateId): PlannedMail[] {
  const recipient = customerOf(story, dealer);
  return recipient === undefined ? [] : [{ recipient, template, messageClass: "transactional" }];
}

function toNotified(
  people: EventOf<"commitment.step-fired">["notified"],
  { dealer }: Audience,
  template: TemplateId,
  gather?: Gather,
): PlannedMail[] {
  return people.map((person) => ({
    recipient: notifiedRecipient(person, dealer),
    template,
    messageClass: "transactional",
    gather,
  }));
}

/** Whoever answers for the promise, unless they did it themselves. */
function toAccountable(
  { by, commitment: { accountable } }: EventOf<"commitment.withdrawn">,
  { dealer, brand }: Audience,
): PlannedMail[] {
  if (by.kind === "staff" && by.id === accountable.id) return [];
  const recipient = staffRecipient(accountable, dealer, brand);
  const mail = { template: "promise-ended", messageClass: "transactional" } as const;
  return recipient === undefined ? [] : [{ recipient, ...mail, gather: "opening" }];
}

/** Somebody must be on shift when the customer can be called only while the department is closed. */
function toShiftManager(
  { story, dealer, brand }: Audience,
  commitment = story.commitments.find(({ status, kind }) => status === "open" && isCall(kind)),
): PlannedMail[] {
  if (commitment === undefined || !isCall(commitment.kind)) return [];
  const opening = openingOf(dealer, commitment.department);
  if (!onlyOutsideHours(story.case.contact?.windows ?? [], opening)) return [];
  const recipient = staffRecipient(commitment.accountable, dealer, brand);
  if (recipient === undefined) return [];
  return [{ recipient, template: "call-outside-hours", messageClass: "transactional" }];
}

/** Whoever took a promise on themselves need not be told of it. */
function toOwner(
  { by, commitment }: EventOf<"commitment.made" | "commitment.disputed">,
  { dealer, brand }: Audience,
  template: TemplateId,
): PlannedMail[] {
  if (by.kind === "staff" && by.id === commitment.owner.id) return [];
  const recipient = staffRecipient(commitment.owner, dealer, brand);
  return recipient === undefined ? [] : [{ recipient, template, messageClass: "transactional" }];
}
