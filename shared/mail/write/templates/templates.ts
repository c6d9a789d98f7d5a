import {
  appointmentBooked,
  appointmentCancelled,
  appointmentClock,
  appointmentReminder,
  appointmentRescheduled,
} from "./appointment.ts";
import { appointmentVisitor } from "./visitor.ts";
import { addressChanged, addressConfirm } from "./address.ts";
import { addressFailed, addressTest } from "./staff-address.ts";
import { caseLink } from "./case-link.ts";
import { earlierTime } from "./earlier-time.ts";
import { callOutsideHours } from "./call-outside-hours.ts";
import {
  promiseHandedOver,
  promiseKept,
  promiseLate,
  promiseMade,
  promiseStillLate,
  promiseWithdrawn,
} from "./customer-promise.ts";
import { promiseExpected, promiseMoved, promiseReopened } from "./customer-time.ts";
import { promiseAtRisk } from "./staff-risk.ts";
import { promiseAsked, promiseRetimed, promiseUndone } from "./staff-time.ts";
import {
  handoffAccepted,
  handoffOffered,
  handoffReturned,
  promiseAssigned,
  promiseDaily,
  promiseDisputed,
  promiseEnded,
  promiseStep,
  promiseStillOpen,
  promiseUnowned,
} from "./staff-promise.ts";
import type { Template } from "./template.ts";
import { visitNews } from "./visit-news.ts";
import { visitTrouble } from "./visit-trouble.ts";
import { feedbackRequest, visitCompleted, visitInProgress, visitReady } from "./visit.ts";

const waiting = () => import("./waiting.ts");

/**
 * Every mail there is. What a customer asked for or must know is transactional and cannot be declined;
 * how a visit goes on is an update, as much as they chose; surveys and marketing come from another
 * address and can be declined with one press.
 */
export const TEMPLATES = {
  "appointment-booked": { class: "transactional", confirms: true, write: appointmentBooked },
  "appointment-rescheduled": {
    class: "transactional",
    confirms: true,
    write: appointmentRescheduled,
  },
  "appointment-cancelled": { class: "transactional", write: appointmentCancelled },
  "appointment-clock": { class: "transactional", write: appointmentClock },
  "appointment-visitor": { class: "transactional", write: appointmentVisitor },
  "appointment-reminder": { class: "transactional", alarm: true, write: appointmentReminder },
  "earlier-time": { class: "transactional", alarm: true, write: earlierTime },
  "waiting-joined": {
    class: "transactional",
    write: async (context) => (await waiting()).waitingJoined(context),
  },
  "freed-time": {
    class: "transactional",
    alarm: true,
    write: async (context) => (await waiting()).freedTime(context),
  },
  "waiting-ended": {
    class: "transactional",
    write: async (context) => (await waiting()).waitingEnded(context),
  },
  "waiting-stopped": {
    class: "transactional",
    write: async (context) => (await waiting()).waitingStopped(context),
  },
  "visit-news": { class: "transactional", write: visitNews },
  "visit-trouble": { class: "transactional", alarm: true, write: visitTrouble },
  "visit-in-progress": { class: "update", write: visitInProgress },
  "visit-ready": { class: "update", write: visitReady },
  "visit-completed": { class: "update", write: visitCompleted },
  "feedback-request": { class: "survey", write: feedbackRequest },
  "address-changed": { class: "transactional", write: addressChanged },
  "address-confirm": { class: "transactional", write: addressConfirm },
  "case-link": { class: "transactional", write: caseLink },
  "promise-made": { class: "transactional", write: promiseMade },
  "promise-late": { class: "transactional", alarm: true, write: promiseLate },
  "promise-still-late": { class: "transactional", alarm: true, write: promiseStillLate },
  "promise-kept": { class: "transactional", write: promiseKept },
  "promise-moved": { class: "transactional", write: promiseMoved },
  "promise-expected": { class: "transactional", write: promiseExpected },
  "promise-withdrawn": { class: "transactional", write: promiseWithdrawn },
  "promise-reopened": { class: "transactional", write: promiseReopened },
  "promise-assigned": { class: "transactional", alarm: true, write: promiseAssigned },
  "promise-disputed": { class: "transactional", alarm: true, write: promiseDisputed },
  "promise-retimed": { class: "transactional", write: promiseRetimed },
  "promise-undone": { class: "transactional", write: promiseUndone },
  "promise-asked": { class: "transactional", alarm: true, write: promiseAsked },
  "promise-at-risk": { class: "transactional", alarm: true, write: promiseAtRisk },
  "promise-step": { class: "transactional", alarm: true, write: promiseStep },
  "promise-still-open": { class: "transactional", alarm: true, write: promiseStillOpen },
  "promise-daily": { class: "transactional", alarm: true, write: promiseDaily },
  "promise-unowned": { class: "transactional", alarm: true, write: promiseUnowned },
  "promise-ended": { class: "transactional", write: promiseEnded },
  "promise-handed-over": { class: "transactional", write: promiseHandedOver },
  "handoff-offered": { class: "transactional", alarm: true, write: handoffOffered },
  "handoff-accepted": { class: "transactional", write: handoffAccepted },
  "handoff-returned": { class: "transactional", alarm: true, write: handoffReturned },
  "address-failed": { class: "transactional", write: addressFailed },
  "address-test": { class: "transactional", write: addressTest },
  "call-outside-hours": { class: "transactional", alarm: true, write: callOutsideHours },
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateId = keyof typeof TEMPLATES;

export const TEMPLATE_IDS = Object.keys(TEMPLATES).filter(isTemplateId);

function isTemplateId(name: string): name is TemplateId {
  return Object.hasOwn(TEMPLATES, name);
}

/** A stored mail may be of a template that only a newer version knows. */
export function templateOf(name: TemplateId): Template;
export function templateOf(name: string): Template | undefined;
export function templateOf(name: string): Template | undefined {
  return isTemplateId(name) ? TEMPLATES[name] : undefined;
}
