import type { AppointmentStatus } from "../../../../shared/story/parts/appointment.schema.ts";
import { TROUBLES } from "../../../../shared/language/troubles.ts";

const STATUS: Readonly<Record<AppointmentStatus, string>> = {
  confirmed: "Confirmed",
  unconfirmed: "Not confirmed",
  arrived: "Here",
  "in-progress": "In progress",
  ready: "Ready",
  completed: "Done",
  "part-needed": "Waiting for a part",
  cancelled: "Cancelled",
  "no-show": "No-show",
  "missed-unconfirmed": "Missed, was not told",
};

const ACTIONS = {
  arrived: "Arrived",
  "in-progress": "Start",
  ready: "Ready",
  completed: "Done",
  "no-show": "No-show",
  confirmed: "Take it back",
} as const;

/** Visits at the desk: receiving, booking, moving and cancelling them for a customer. */
export const visit = {
  status: (status: AppointmentStatus) => STATUS[status],
  held: "Held, not proven",
  action: (action: keyof typeof ACTIONS): string => ACTIONS[action],
  actionOf: (customer: string) => ` ${customer}`,
  move: "Move",
  cancel: "Cancel",
  refusedTitle: "That was not logged",
  unproven:
    "We cannot prove that the customer was told of this time, so this is not a no-show. Apologise when you call.",
  notBegun: "It has not begun yet.",
  promiseOpen:
    "Something promised for this visit is still open. Log it as done, or tell the customer and log “Customer informed”.",
  promisedFor: "Promised for this visit:",
  notItsDay: "It is on a later day. Log how it goes from that day on.",
  wrongState: (status: string) => `Somebody was quicker: it is “${status}” now.`,
  back: "Back",
  bookTitle: "Book for a caller",
  bookFor: (customer: string) => `Book for ${customer}`,
  moveTitle: (service: string) => `Move: ${service}`,
  present: "Now",
  service: "Service",
  where: "Where",
  times: "Which time?",
  noTimes: "No time is free on this day.",
  nothing: "Nothing is free; take another service, or a time outside the rules.",
  outside: "A time outside the rules",
  outsideHint: "Never one that somebody else has. The reason stays on the record.",
  date: "Day",
  time: "Time",
  reason: "Reason",
  bookDo: "Book it",
  moveDo: "Move it",
  toldOnThePhone: "I have told the customer on the phone",
  taken: "This time was just taken; choose another",
  notOffered: "This time is not offered; choose another, or give a reason to book it anyway",
  needTime: "Choose a time",
  needReason: "Say why the rules are set aside",
  bookSomething: "Book a time",
  cancelTitle: (service: string) => `Cancel: ${service}?`,
  cancelBody: "The customer is told at once, and the time is free for others.",
  cancelReason: "Reason",
  cancelDo: "Cancel it",
  what: "What is it?",
  promise: "A case",
  /** Why a visit cannot take place as it is booked. */
  troubles: TROUBLES,
};
export type VisitText = typeof visit;
