/** What the people of a dealer are told, in one piece: who gets one of these soon gets another. */
export { callOutsideHours } from "./call-outside-hours.ts";
export { addressFailed, addressTest } from "./staff-address.ts";
export { complaintAdded } from "./staff-complaint.ts";
export { noteMention } from "./staff-mention.ts";
export {
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
export { promiseShown } from "./staff-shown.ts";
export { promiseAtRisk } from "./staff-risk.ts";
export { promiseAsked, promiseRetimed, promiseUndone } from "./staff-time.ts";
