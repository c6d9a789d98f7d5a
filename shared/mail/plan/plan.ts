import type { EventOf, EventType } from "../../story/parts/event.schema.ts";
import type { Gather, Message } from "./message.ts";
import type { MailRecipient } from "../../story/parts/mail.schema.ts";
import { OPENED_NEWS } from "./opened-news.ts";
import { HANDOFF_NEWS } from "./handoff-news.ts";
import { KEPT_NEWS } from "./kept-news.ts";
import { SHOWN_NEWS } from "./shown-news.ts";
import { NOTED_NEWS } from "./noted-news.ts";
import { WITHDRAWN_NEWS } from "./withdrawn-news.ts";
import { PARTNER_NEWS } from "./partner-news.ts";
import { PROGRESS_NEWS } from "./progress-news.ts";
import {
  BOOKED_NEWS,
  IF_OTHERS_COME,
  CLOCK_NEWS,
  COMPLAINT_NEWS,
  STAY_NEWS,
  VISIT_NEWS,
  VISIT_TROUBLE,
} from "./visit-news.ts";
import type { TemplateId } from "../write/templates/templates.ts";
import {
  leftUnasked,
  unlessFollowsOn,
  unlessKnownAlready,
  unlessToldOtherwise,
  unlessWithVisit,
  hadBeenWithdrawn,
  hadBeenWithdrawnLate,
  hadHeardThatItEnded,
  withoutVisit,
  withVisit,
} from "./said-when.ts";

/** One message that an event calls for. */
export type PlannedMail = {
  readonly recipient: MailRecipient;
  readonly template: TemplateId;
  /** It can wait to be told with others in one mail: for the next round, or the next opening. */
  readonly gather?: Gather | undefined;
};

const toCustomer = (template: TemplateId) => ({ to: "customer", template }) as const;

/** What each event says to whom, in this order. An event that is not listed here does not compile. */
export const PLAN: { readonly [Type in EventType]: readonly Message<EventOf<Type>>[] } = {
  "case.opened": OPENED_NEWS,
  "case.imported": [],
  "case.link-requested": [toCustomer("case-link")],
  "case.noted": NOTED_NEWS,
  "case.file-added": [],
  "case.file-removed": [],
  "case.closed": [],
  "case.contact-changed": [{ to: "shift-manager", template: "call-outside-hours" }],
  "case.sales-contact": [],
  "case.purpose-refused": [],
  "case.partner-looked": [],
  "case.joined": [],
  "case.parted": [],
  "case.code-made": [],
  "case.code-used": [SHOWN_NEWS],
  "case.link-rotated": [toCustomer("case-link")],
  "people.exported": [],
  "people.erased": [],
  "case.address-asked": [{ to: "asked-address", template: "address-confirm" }],
  "case.customer-changed": [
    {
      ...toCustomer("case-link"),
      when: { says: "the address is another", holds: ({ changed }) => changed.includes("email") },
    },
    { to: "former-address", template: "address-changed" },
  ],
  "appointment.booked": [
    { ...toCustomer("appointment-booked"), when: unlessKnownAlready() },
    ...BOOKED_NEWS,
  ],
  "appointment.rescheduled": [toCustomer("appointment-rescheduled"), VISIT_NEWS],
  "appointment.cancelled": [
    {
      ...toCustomer("appointment-cancelled"),
      when: {
        says: "it was not cleared with others that strangers booked in bulk, and is no event for others",
        holds: ({ because, appointment: { tentative } }) =>
          because !== "burst" && tentative?.unmeant !== true,
      },
    },
    VISIT_NEWS,
  ],
  "appointment.reminded": [toCustomer("appointment-reminder")],
  "appointment.status-changed": PROGRESS_NEWS,
  "appointment.condition-noted": [],
  "appointment.complained": [COMPLAINT_NEWS],
  "appointment.in-trouble": [VISIT_TROUBLE],
  "appointment.proven": [toCustomer("appointment-booked")],
  "appointment.confirmed-as-is": [
    {
      ...toCustomer("appointment-booked"),
      when: {
        says: "it was held, and they know",
        holds: ({ heldUntil }) => heldUntil !== undefined,
      },
    },
  ],
  "appointment.visitor-changed": [
    { ...toCustomer("appointment-visitor"), when: IF_OTHERS_COME },
    VISIT_NEWS,
  ],
  // The desk says it to the customer, who is there or on the line; their page lists it.
  "appointment.jobs-added": [],
  ...STAY_NEWS,
  "appointment.clock-changed": [toCustomer("appointment-clock"), CLOCK_NEWS],
  "appointment.follow-up-noted": [],
  "feedback.requested": [toCustomer("feedback-request")],
  "feedback.given": [],
  "waiting.joined": [{ ...toCustomer("waiting-joined"), when: withoutVisit() }],
  "waiting.proven": [],
  "waiting.left": [
    { ...toCustomer("waiting-ended"), when: leftUnasked() },
    {
      to: "owner",
      template: "waiting-stopped",
      when: {
        says: "the dealer does not offer it any more",
        holds: ({ because }) => because === "not-offered",
      },
    },
  ],
  "waiting.offered": [
    { ...toCustomer("earlier-time"), when: withVisit() },
    { ...toCustomer("freed-time"), when: withoutVisit() },
  ],
  "waiting.offer-ended": [],
  "commitment.made": [
    { ...toCustomer("promise-made"), when: unlessToldOtherwise() },
    {
      to: "owner",
      template: "promise-assigned",
      when: unlessFollowsOn(),
      // A campaign promises many at once.
      gather: ({ outreach }) => (outreach === true ? "round" : undefined),
    },
    { to: "shift-manager", template: "call-outside-hours", when: unlessKnownAlready() },
  ],
  "commitment.attempted": [],
  "commitment.acknowledged": [],
  "commitment.snoozed": [],
  "commitment.step-fired": [
    {
      // The customer hears of a broken promise from us, and before anybody inside does.
      ...toCustomer("promise-late"),
      when: {
        says: "the step says so",
        holds: ({ tellCustomer, again }) => tellCustomer && again !== true,
      },
    },
    {
      ...toCustomer("promise-still-late"),
      when: {
        says: "it goes above the department, or it is the second open day since",
        holds: ({ tellCustomer, again }) => tellCustomer && again === true,
      },
    },
    {
      to: "notified",
      template: "promise-step",
      // After an outage there are many at once.
      gather: ({ held }) => (held === true ? "round" : undefined),
    },
  ],
  "commitment.still-open": [
    {
      ...toCustomer("promise-still-late"),
      when: {
        says: "it is the second open day since the customer heard",
        holds: ({ tellCustomer }) => tellCustomer === true,
      },
    },
    { to: "notified", template: "promise-still-open", gather: () => "round" },
  ],
  // The customer hears nothing: it may be kept all the same, and is moved or late with words of its own.
  "commitment.at-risk": [{ to: "notified", template: "promise-at-risk" }],
  ...HANDOFF_NEWS,
  ...PARTNER_NEWS,
  "commitment.clock-changed": [],
  "commitment.policy-applied": [],
  "commitment.kept": KEPT_NEWS,
  "commitment.moved": [
    { ...toCustomer("promise-moved"), when: unlessWithVisit() },
    { to: "owner", template: "promise-retimed", when: unlessWithVisit() },
    {
      // An owner who moves what is late is not left alone with it.
      to: "accountable",
      template: "promise-retimed",
      when: {
        says: "its time had passed",
        holds: ({ at, previousDueAt }) => at > previousDueAt,
      },
    },
  ],
  "commitment.expected": [
    toCustomer("promise-expected"),
    { to: "owner", template: "promise-retimed" },
    { to: "accountable", template: "promise-retimed" },
  ],
  "commitment.time-accepted": [
    toCustomer("promise-moved"),
    { to: "owner", template: "promise-retimed" },
  ],
  "commitment.escalated": [
    { to: "notified", template: "promise-asked" },
    { to: "owner", template: "promise-asked" },
  ],
  "commitment.undone": [
    { ...toCustomer("promise-reopened"), when: hadHeardThatItEnded() },
    { to: "owner", template: "promise-undone", when: hadBeenWithdrawn() },
    { to: "asked", template: "promise-undone", when: hadBeenWithdrawn() },
    { to: "accountable", template: "promise-undone", when: hadBeenWithdrawnLate() },
  ],
  "commitment.withdrawn": WITHDRAWN_NEWS,
  "commitment.confirmed": [],
  "commitment.disputed": [
    toCustomer("promise-reopened"),
    { to: "owner", template: "promise-disputed" },
    { to: "asked", template: "task-ended" },
  ],
  "commitment.settlement-disputed": [
    { to: "owner", template: "settlement-answered" },
    { to: "accountable", template: "settlement-answered" },
  ],
  "mail.delivered": [],
  "mail.bounced": [],
  "mail.suppressed": [],
  "mail.complained": [],
  "address.failed": [{ to: "notified", template: "address-failed" }],
  "address.lifted": [{ to: "notified", template: "address-test" }],
  "mail.declined": [],
};
