import {
  appointmentBooked,
  appointmentCancelled,
  appointmentClock,
  appointmentReminder,
  appointmentRescheduled,
} from "./appointment.ts";
import { isBeforeItsPart } from "./before-its-part.ts";
import { appointmentVisitor } from "./visitor.ts";
import {
  promiseHandedOver,
  promiseKept,
  promiseLate,
  promiseMade,
  promiseStillLate,
  promiseWithdrawn,
} from "./customer-promise.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import type { Template, WriteLater } from "./template.ts";
import { later } from "./written-later.ts";
import { feedbackRequest, visitCompleted, visitInProgress } from "./visit.ts";

// What is said to staff, or to few customers, is read with the first mail of its kind.
const ofAddress = later(() => import("./address.ts"));
const ofLink = later(() => import("./case-link.ts"));
const handBack = later(() => import("./hand-back.ts"));
const ofNight = later(() => import("./overnight.ts"));
const comingBack = later(() => import("./come-back.ts"));
const ofTime = later(() => import("./customer-time.ts"));
const ofTask = later(() => import("./task.ts"));
const ofTaskEnd = later(() => import("./task-ended.ts"));
const ofVisit = later(() => import("./rare-visit.ts"));
const ofCampaign = later(() => import("./outreach.ts"));
const ofSolved = later(() => import("./solved.ts"));
const partner = later(() => import("./partner.ts"));
const ofSettlement = later(() => import("./settlement.ts"));
const toStaff = later(() => import("./to-staff.ts"));
const waiting = later(() => import("./waiting.ts"));
const word = later(() => import("./word.ts"));

/** Few promises are that somebody comes back. */
const promisedInWriting: WriteLater = async (context) => {
  const { event } = context;
  const isToComeBack = "commitment" in event && event.commitment.comeBack !== undefined;
  if (isUnconfirmedTask(event)) return ofTask("taskRequested")(context);
  return isToComeBack ? comingBack("comeBackPromised")(context) : promiseMade(context);
};

/** What a partner has not even confirmed is late in another way. */
const lateInWriting: WriteLater = async (context) =>
  isUnconfirmedTask(context.event) ? ofTask("taskLate")(context) : promiseLate(context);

const stillLateInWriting: WriteLater = async (context) =>
  isUnconfirmedTask(context.event) ? ofTask("taskStillLate")(context) : promiseStillLate(context);

/** What was promised before a partner was asked for it, and is with that now. */
const handedOverInWriting: WriteLater = async (context) =>
  isUnconfirmedTask(context.event) ? ofTask("taskRequested")(context) : promiseHandedOver(context);

function isUnconfirmedTask(event: CaseEvent): boolean {
  const task = "commitment" in event ? event.commitment.task : undefined;
  return task !== undefined && task.acknowledgedAt === undefined;
}

/** Whoever would come before a part is not reminded to; of an event that is another one that is said. */
const reminded: WriteLater = async (context) => {
  const { event } = context;
  if (isBeforeItsPart(context)) return ofVisit("beforeItsPart")(context);
  const isChanged = event.type === "appointment.reminded" && event.changed === true;
  return isChanged ? ofVisit("agendaChanged")(context) : appointmentReminder(context);
};

/** Few registrations are for an event that is for others. */
const confirmed: WriteLater = async (context) => {
  const { event } = context;
  const isUnmeant = "appointment" in event && event.appointment.tentative?.unmeant === true;
  return isUnmeant ? ofVisit("eventForOthers")(context) : appointmentBooked(context);
};

/** Word of how a visit goes is followed by the next. */
const keptInWriting: WriteLater = async (context) => {
  const { event } = context;
  const isWord = "commitment" in event && event.commitment.word !== undefined;
  return isWord ? word("wordGiven")(context) : promiseKept(context);
};

/**
 * Every mail there is. What a customer asked for or must know is transactional and cannot be declined;
 * how a visit goes on is an update, as much as they chose; surveys and marketing come from another
 * address and can be declined with one press.
 */
export const TEMPLATES = {
  "appointment-booked": { class: "transactional", confirms: true, write: confirmed },
  "appointment-rescheduled": {
    class: "transactional",
    confirms: true,
    write: appointmentRescheduled,
  },
  "appointment-cancelled": { class: "transactional", write: appointmentCancelled },
  "appointment-clock": { class: "transactional", write: appointmentClock },
  "appointment-visitor": { class: "transactional", write: appointmentVisitor },
  "appointment-reminder": { class: "transactional", alarm: true, write: reminded },
  "earlier-time": { class: "transactional", alarm: true, write: ofVisit("earlierTime") },
  "waiting-joined": { class: "transactional", write: waiting("waitingJoined") },
  "freed-time": { class: "transactional", alarm: true, write: waiting("freedTime") },
  "waiting-ended": { class: "transactional", write: waiting("waitingEnded") },
  "waiting-stopped": { class: "transactional", write: waiting("waitingStopped") },
  "visit-news": { class: "transactional", write: ofVisit("visitNews") },
  "visit-trouble": { class: "transactional", alarm: true, write: ofVisit("visitTrouble") },
  "visit-again": { class: "transactional", write: ofVisit("visitAgain") },
  "hand-back-waits": { class: "transactional", alarm: true, write: handBack("handBackWaits") },
  // A proposal that another has replaced is not put before them.
  overnight: { class: "transactional", alarm: true, write: ofNight("overnight") },
  "overnight-answered": { class: "transactional", write: ofNight("overnightAnswered") },
  "visit-in-progress": { class: "update", write: visitInProgress },
  "visit-ready": { class: "update", write: handBack("visitReady") },
  "visit-not-ready": { class: "transactional", alarm: true, write: handBack("visitNotReady") },
  "visit-completed": { class: "update", write: visitCompleted },
  "feedback-request": { class: "survey", write: feedbackRequest },
  outreach: { class: "marketing", write: ofCampaign("outreach") },
  "address-changed": { class: "transactional", write: ofAddress("addressChanged") },
  "address-confirm": { class: "transactional", write: ofAddress("addressConfirm") },
  "case-link": { class: "transactional", write: ofLink("caseLink") },
  "promise-made": { class: "transactional", write: promisedInWriting },
  "promise-late": { class: "transactional", alarm: true, write: lateInWriting },
  "promise-still-late": { class: "transactional", alarm: true, write: stillLateInWriting },
  "promise-kept": { class: "transactional", write: keptInWriting },
  "come-back": { class: "transactional", write: comingBack("comeBackDue") },
  "promise-moved": { class: "transactional", write: ofTime("promiseMoved") },
  "promise-expected": { class: "transactional", write: ofTime("promiseExpected") },
  "promise-withdrawn": { class: "transactional", write: promiseWithdrawn },
  "promise-reopened": { class: "transactional", write: ofTime("promiseReopened") },
  "promise-assigned": { class: "transactional", alarm: true, write: toStaff("promiseAssigned") },
  "promise-disputed": { class: "transactional", alarm: true, write: toStaff("promiseDisputed") },
  "promise-retimed": { class: "transactional", write: toStaff("promiseRetimed") },
  "promise-undone": { class: "transactional", write: toStaff("promiseUndone") },
  "promise-asked": { class: "transactional", alarm: true, write: toStaff("promiseAsked") },
  "promise-at-risk": { class: "transactional", alarm: true, write: toStaff("promiseAtRisk") },
  "promise-step": { class: "transactional", alarm: true, write: toStaff("promiseStep") },
  "promise-still-open": { class: "transactional", alarm: true, write: toStaff("promiseStillOpen") },
  "promise-daily": { class: "transactional", alarm: true, write: toStaff("promiseDaily") },
  "promise-unowned": { class: "transactional", alarm: true, write: toStaff("promiseUnowned") },
  "promise-ended": { class: "transactional", write: toStaff("promiseEnded") },
  "promise-handed-over": { class: "transactional", write: handedOverInWriting },
  "task-active": { class: "transactional", write: ofTask("taskActive") },
  "task-ended": { class: "transactional", write: ofTaskEnd("taskEnded") },
  "task-returned": { class: "transactional", write: ofTask("taskReturned") },
  // Until it arrives nobody of the partner hears that they were to call.
  "partner-introduced": {
    class: "transactional",
    alarm: true,
    confirms: true,
    write: partner("partnerIntroduced"),
  },
  "partner-not-calling": { class: "transactional", write: partner("partnerNotCalling") },
  "partner-no-overlap": { class: "transactional", alarm: true, write: partner("partnerNoOverlap") },
  "partner-not-asked": { class: "transactional", write: partner("partnerNotAsked") },
  "handoff-offered": { class: "transactional", alarm: true, write: toStaff("handoffOffered") },
  "handoff-accepted": { class: "transactional", write: toStaff("handoffAccepted") },
  "handoff-returned": { class: "transactional", alarm: true, write: toStaff("handoffReturned") },
  "matter-solved": { class: "transactional", write: ofSolved("matterSolved") },
  "matter-ended": { class: "transactional", write: ofSolved("matterEnded") },
  "note-mention": { class: "transactional", write: toStaff("noteMention") },
  "address-failed": { class: "transactional", write: toStaff("addressFailed") },
  "address-test": { class: "transactional", write: toStaff("addressTest") },
  "complaint-added": { class: "transactional", write: toStaff("complaintAdded") },
  "settlement-answered": {
    class: "transactional",
    alarm: true,
    write: ofSettlement("settlementAnswered"),
  },
  "promise-shown": { class: "transactional", write: toStaff("promiseShown") },
  "call-outside-hours": { class: "transactional", alarm: true, write: toStaff("callOutsideHours") },
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
