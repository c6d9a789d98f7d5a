import {
  appointmentBooked,
  appointmentCancelled,
  appointmentReminder,
  appointmentRescheduled,
} from "./appointment.ts";
import { caseLink } from "./case-link.ts";
import { earlierTime } from "./earlier-time.ts";
import { callOutsideHours } from "./call-outside-hours.ts";
import {
  promiseHandedOver,
  promiseKept,
  promiseLate,
  promiseMade,
  promiseMoved,
  promiseReopened,
  promiseWithdrawn,
} from "./customer-promise.ts";
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
import type { Template, TemplateId } from "./template.ts";
import { feedbackRequest, visitCompleted, visitInProgress, visitReady } from "./visit.ts";

/** Every mail there is. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  "appointment-booked": appointmentBooked,
  "appointment-rescheduled": appointmentRescheduled,
  "appointment-cancelled": appointmentCancelled,
  "appointment-reminder": appointmentReminder,
  "earlier-time": earlierTime,
  "visit-in-progress": visitInProgress,
  "visit-ready": visitReady,
  "visit-completed": visitCompleted,
  "feedback-request": feedbackRequest,
  "case-link": caseLink,
  "promise-made": promiseMade,
  "promise-late": promiseLate,
  "promise-kept": promiseKept,
  "promise-moved": promiseMoved,
  "promise-withdrawn": promiseWithdrawn,
  "promise-reopened": promiseReopened,
  "promise-assigned": promiseAssigned,
  "promise-disputed": promiseDisputed,
  "promise-step": promiseStep,
  "promise-still-open": promiseStillOpen,
  "promise-daily": promiseDaily,
  "promise-unowned": promiseUnowned,
  "promise-ended": promiseEnded,
  "promise-handed-over": promiseHandedOver,
  "handoff-offered": handoffOffered,
  "handoff-accepted": handoffAccepted,
  "handoff-returned": handoffReturned,
  "call-outside-hours": callOutsideHours,
};
