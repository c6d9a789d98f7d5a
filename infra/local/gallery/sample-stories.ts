import type { CaseStory } from "../../../shared/story/case-story.ts";
import type { CaseEvent } from "../../../shared/story/parts/event.schema.ts";
import { HOUR, MINUTE, plus } from "../../../shared/kernel/time.ts";
import type { TemplateId } from "../../../shared/mail/write/templates/templates.ts";

import {
  NOW,
  reference,
  start,
  end,
  dealer,
  notified,
  appointment,
  onceMore,
  trips,
  comingBack,
  STAY_EVENTS,
  commitment,
  base,
  byAna,
  TOLD_EVENTS,
  visit,
  promise,
  expected,
} from "./sample-case.ts";
import { TASK_EVENTS } from "./sample-tasks.ts";
import { NOTED_EVENTS } from "./sample-noted.ts";
import { PARTNER_EVENTS } from "./sample-partner.ts";
import { WAITING_EVENTS } from "./sample-waiting.ts";
import { OPENED_EVENTS } from "./sample-campaign.ts";

const EVENTS: Readonly<Record<TemplateId, CaseEvent>> = {
  ...TASK_EVENTS,
  "appointment-booked": { ...base, type: "appointment.booked", appointment },
  "appointment-rescheduled": {
    ...base,
    type: "appointment.rescheduled",
    appointment,
    previous: { start: plus(start, -24 * HOUR), end: plus(end, -24 * HOUR) },
  },
  "appointment-cancelled": {
    ...base,
    type: "appointment.cancelled",
    appointment: { ...appointment, status: "cancelled" },
    reason: "My plans have changed",
  },
  "visit-news": { ...base, by: { kind: "customer" }, type: "appointment.booked", appointment },
  "visit-trouble": {
    ...base,
    type: "appointment.in-trouble",
    appointment,
    trouble: { reason: "resource-away", name: "Ana Lopez" },
  },
  "visit-again": { ...base, type: "appointment.booked", appointment: onceMore },
  ...STAY_EVENTS,
  "appointment-clock": {
    ...base,
    type: "appointment.clock-changed",
    appointment,
    agreedFor: "2027-05-10T14:00",
    wasAt: appointment.start,
  },
  "appointment-visitor": {
    ...base,
    type: "appointment.visitor-changed",
    appointment: { ...appointment, visitor: { name: "Luis Marin", phone: "+14015550143" } },
  },
  "appointment-reminder": { ...base, type: "appointment.reminded", appointment },
  "address-failed": {
    ...base,
    type: "address.failed",
    mail: "mail_sample",
    person: { id: "ana", name: "Ana Lopez" },
    state: "bounced",
    notified: [{ id: "maya", name: "Maya Chen", email: "maya@northside.example" }],
  },
  "address-test": {
    ...base,
    by: byAna,
    type: "address.lifted",
    person: { id: "ana", name: "Ana Lopez" },
    notified: [{ id: "ana", name: "Ana Lopez", email: "ana@northside.example" }],
  },
  ...NOTED_EVENTS,
  ...WAITING_EVENTS,
  "visit-in-progress": visit("in-progress"),
  "visit-ready": visit("ready"),
  "visit-not-ready": visit("in-progress"),
  "visit-completed": visit("completed"),
  "feedback-request": { ...base, type: "feedback.requested", appointment },
  ...OPENED_EVENTS,
  "address-changed": {
    ...base,
    by: byAna,
    type: "case.customer-changed",
    changed: ["email"],
    formerEmail: "rosa.marin@example.com",
  },
  "address-confirm": { ...base, type: "case.address-asked", email: "rosa@example.com" },
  "promise-made": { ...promise, type: "commitment.made" },
  "promise-late": step(1),
  "promise-kept": {
    ...promise,
    by: byAna,
    type: "commitment.kept",
    outcome: "reached",
    note: "Talked about the value and sent an offer by mail",
  },
  "come-back": {
    ...promise,
    by: byAna,
    type: "commitment.kept",
    outcome: "informed",
    commitment: comingBack,
  },
  "promise-moved": {
    ...promise,
    by: byAna,
    type: "commitment.moved",
    previousDueAt: plus(NOW, -HOUR),
    reason: "The appraiser comes tomorrow",
    agreedWithCustomer: true,
  },
  "promise-expected": expected,
  "promise-withdrawn": {
    ...promise,
    by: byAna,
    type: "commitment.withdrawn",
    reason: "Sold the car elsewhere",
  },
  "promise-reopened": { ...promise, type: "commitment.disputed", disputed: "keep" },
  "promise-assigned": { ...promise, type: "commitment.made" },
  "promise-disputed": {
    ...promise,
    type: "commitment.disputed",
    disputed: "keep",
    comment: "I was at home all day and nobody rang",
  },
  "promise-retimed": expected,
  "promise-undone": { ...promise, by: byAna, type: "commitment.undone", undone: "withdraw" },
  "promise-asked": { ...promise, by: byAna, type: "commitment.escalated", level: 2, notified },
  "promise-at-risk": {
    ...base,
    type: "commitment.at-risk",
    commitment: {
      ...promise.commitment,
      atRisk: {
        since: NOW,
        because: { code: "too-many-calls", calls: 9, made: 4 },
        withRoom: { id: "luis", name: "Luis Reyes" },
      },
    },
    notified,
  },
  "promise-step": step(2),
  "promise-still-open": { ...promise, type: "commitment.still-open", notified },
  "promise-still-late": step(3),
  "promise-daily": step(2),
  "promise-unowned": { ...promise, type: "commitment.made" },
  "promise-ended": { ...promise, by: byAna, type: "commitment.withdrawn", reason: "Sold it" },
  ...PARTNER_EVENTS,
  "promise-handed-over": {
    ...promise,
    type: "commitment.handoff-accepted",
    previousOwner: "Luis Reyes",
    notified,
  },
  "handoff-offered": {
    ...base,
    type: "commitment.handed-off",
    commitment: {
      ...commitment,
      handoff: {
        to: { kind: "staff", id: "maya", name: "Maya Chen" },
        note: "I am away this afternoon",
        offeredAt: NOW,
        answerBy: plus(NOW, 15 * MINUTE),
      },
    },
    note: "I am away this afternoon",
    to: "Maya Chen",
    notified,
  },
  "handoff-accepted": {
    ...promise,
    type: "commitment.handoff-accepted",
    previousOwner: "Luis Reyes",
    notified,
  },
  ...TOLD_EVENTS,
  "call-outside-hours": { ...base, type: "case.contact-changed" },
};

function step(level: number): CaseEvent {
  return {
    ...base,
    at: plus(commitment.dueAt, 30 * MINUTE * level),
    commitment: { ...commitment, level },
    type: "commitment.step-fired",
    level,
    repeat: false,
    notified,
    tellCustomer: level === 1 || level === 3,
    ...(level === 3 ? { again: true } : {}),
  };
}

/** What led to a mail of this template, and the case as it stands then. */
export function sampleStory(template: TemplateId): { event: CaseEvent; story: CaseStory } {
  const event = EVENTS[template];
  const attempted: CaseEvent = {
    ...promise,
    id: "evt_attempt",
    type: "commitment.attempted",
    attempt: { channel: "phone", outcome: "voicemail" },
  };
  return {
    event,
    story: {
      case: {
        reference,
        token: "sample-token",
        dealer,
        department: "sales",
        topic: "Trade-in value of my car",
        notes: "It has winter tyres on, and the key sticks when it is cold.",
        customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+12125550123" },
        vehicle: { make: "Fiat", model: "500", year: 2019, registration: "ABC1234" },
        contact: { windows: [{ days: ["monday", "tuesday"], from: "19:00", to: "20:30" }] },
        updates: "all",
        salesContact: false,
        openedAt: NOW,
        pendingEmail: {
          email: "rosa@example.com",
          key: "sample-key",
          until: plus(NOW, 7 * 24 * HOUR),
        },
      },
      appointments: template === "visit-again" ? trips : [appointment],
      commitments: [commitment],
      events: [attempted, event],
      mails: [],
      cameBack: [],
    },
  };
}
