import type { AppointmentStatus } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Attempt } from "../../../../shared/story/parts/promise-events.schema.ts";
import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";
import type { CommitmentKind } from "../../../../shared/directory/document/values.schema.ts";
import type { CommitmentStatus } from "../../../../shared/story/parts/commitment.schema.ts";
import type { KeepInput } from "../../../../shared/commitments/change/keep.ts";
import type { MailState } from "../../../../shared/story/parts/mail.schema.ts";

const APPOINTMENT: Readonly<Record<AppointmentStatus, string>> = {
  confirmed: "Confirmed",
  unconfirmed: "Confirmation not delivered",
  arrived: "You are here",
  "in-progress": "In progress",
  ready: "Ready",
  completed: "Done",
  "part-needed": "Waiting for a part",
  cancelled: "Cancelled",
  "no-show": "Missed",
  "missed-unconfirmed": "Did not take place",
};
const COMMITMENT: Readonly<Record<CommitmentStatus, string>> = {
  open: "Open",
  kept: "Done",
  withdrawn: "No longer needed",
};
/** Said to the customer and, on the desk, about them. */
const MAIL: Readonly<Record<MailState, string>> = {
  queued: "on its way",
  sending: "on its way",
  sent: "sent",
  delivered: "delivered",
  bounced: "came back",
  complained: "reported as unwanted",
  unknown: "perhaps not sent",
  failed: "not sent",
  superseded: "no longer needed",
  suppressed: "not sent, the address does not take our e-mails",
};

const TRIED: Readonly<Record<Attempt["outcome"], string>> = {
  "no-answer": "no answer",
  voicemail: "we left a message",
  busy: "the line was busy",
  "wrong-number": "it was the wrong number",
  "bad-time": "it was a bad time",
};

/** The customer's case, and moving or cancelling an appointment of it. */
export const ofCase = {
  title: (topic: string) => topic,
  atDealer: (dealer: string) => `Your case at ${dealer}`,
  reference: "Reference",
  keepReference: "Have it ready when you call us.",
  appointments: "Booked for you",
  status: (status: AppointmentStatus) => APPOINTMENT[status],
  held: "Held for you",
  heldNote: (until: string) =>
    `This time is held for you until ${until}. Open the link in our e-mail by then and it is yours; after that somebody else can have it.`,
  heldPress: (until: string, press: string) =>
    `This time is held for you until ${until}. Press “${press}” above by then, and it is yours.`,
  unconfirmedNote:
    "Our confirmation did not reach you, but the time is yours. We will call you to confirm.",
  missedNote:
    "We are sorry: our confirmation never reached you, so you could not know about this appointment. You have missed nothing; pick a new time whenever it suits you.",
  unreachedNote:
    "Our confirmation did not reach you, but the time is yours. Please check your e-mail address, or give us a number to call:",
  place: "Where",
  with: "Reserved for you",
  until: (time: string) => `until ${time}`,
  change: "Change the time",
  cancel: "Cancel",
  promises: "What we promised",
  promiseStatus: (status: CommitmentStatus) => COMMITMENT[status],
  overdue: "Late",
  overdueNote: "We are late with this, and our managers know.",
  by: "Who",
  due: "By",
  wasDue: (moment: string) => `first promised for ${moment}`,
  doneAt: "Done",
  dueToday: (time: string) => `Due today, ${time}`,
  dueTomorrow: (time: string) => `Due tomorrow, ${time}`,
  today: (time: string) => `at ${time}`,
  otherDay: (moment: string) => `on ${moment}`,
  tried: (count: number, when: string, outcome: Attempt["outcome"]) =>
    count === 1
      ? `We tried ${when}: ${TRIED[outcome]}.`
      : `We tried ${count} times so far, last ${when}: ${TRIED[outcome]}.`,
  timeline: "What happened so far",
  earlier: "Earlier",
  latest: "Back to the latest",
  olderClosed: "Older appointments and promises are listed under “Earlier”.",
  mails: "E-mails to you",
  mail: (state: MailState) => MAIL[state],
  questions: "Anything to add or ask?",
  callUs: (telephone: string) => `Call us: ${telephone}`,
  cancelTitle: (service: string) => `Cancel the appointment: ${service}?`,
  cancelBody: "The time becomes free for others at once.",
  cancelReason: "Would you tell us why?",
  cancelDo: "Yes, cancel it",
  keep: "No, keep it",
  changeTitle: (service: string) => `A new time: ${service}`,
  now: "Now",
  newTime: "New time",
  changeConfirm: "Is this the time you want?",
  changeDo: "Change to this time",
  anotherTime: "Pick another time",
  asNow: (name: string) => `The same as now: ${name}`,
  toCase: "← Back to your case",
  promise: (kind: CommitmentKind, what: string) => (kind === "callback" ? "Our call to you" : what),
  about: "About",
  number: "Number",
  writtenTo: (email: string) => `We write to you at ${email}.`,
  bookAgain: "Book a new time",
  unchanged: "Your appointment is unchanged.",
  tooLate: "It is too late to change this here. Please call us; we will find a way.",
  cancelledTitle: (service: string) => `Cancelled: ${service}`,
  alreadyCancelled: "It is cancelled already; there is nothing more you need to do.",
  closed: "This appointment can no longer be changed here.",
};
export type CaseText = typeof ofCase;

const LOGGED: Readonly<Record<KeepInput["outcome"], string>> = {
  reached: "that we spoke with you",
  done: "that this is done",
  informed: "that you were told",
};

export type Denied = EventOf<"commitment.disputed">["disputed"];

/** What the customer denied, and what counts since. */
const DENIED: Readonly<Record<Denied, string>> = {
  keep: "You told us that this is not right.",
  withdraw: "You told us that this is not right.",
  move: "You told us that you did not agree to the new time, so the time before it counts again.",
  expect: "You told us that the new time does not suit you, so the promised time stands.",
};

/** The customer's last word on a promise, and telling us of one. */
export const promise = {
  logged: (outcome: KeepInput["outcome"], at: string) => `We noted ${LOGGED[outcome]}, ${at}.`,
  loggedNote: (note: string) => `Our note: “${note}”`,
  isItSo: "Is that right?",
  movedAs: "We noted that you agreed to the new time.",
  expectedBy: (moment: string) =>
    `We now expect it by ${moment}. What we promised stays until you agree.`,
  thatIsFine: "That is fine",
  doesNotSuit: "That does not suit me",
  withdrawnAs: (reason: string | undefined) =>
    `We noted that you no longer need this${reason === undefined ? "" : `: “${reason}”`}.`,
  yesSo: "Yes, that is right",
  notSo: "No, that is not right",
  nobodyCalled: "Nobody called me",
  comment: "Anything to add?",
  disputeUntil: (moment: string) => `You can tell us until ${moment}.`,
  thanks: "You confirmed this. Thank you.",
  reopened: (denied: Denied) => `${DENIED[denied]} Somebody more senior here has taken it over.`,
  newTime: "Pick a new time",
  book: "Book a time",
  comeBack: "Come back",
  noLongerNeeded: "No longer needed",
  companiesSettle:
    "The companies settle this between them. There is nothing for you to do or to pay.",
  withdrawTitle: "No longer needed?",
  withdrawBody: "We will close this promise, and nobody will call you about it.",
  withdrawReason: "Would you tell us why?",
  withdrawDo: "Yes, close it",
  keepIt: "No, I still want it",
  newTimeTitle: "When should we call you?",
  newTimeNow: "Promised for",
  by: (moment: string) => `By ${moment}`,
  newTimeDo: "Call me by then",
  needTime: "Choose one of the times",
  timeGone: "This time is no longer possible. Choose one of these",
  noTimes: "There is no other time in the next few days. Please call us.",
  claimLink: "I was promised something else",
  claimTitle: "What were you promised?",
  claimLead:
    "We take your word for it. The manager answers for it, and you can follow here how it stands.",
  claimWhat: "What was promised?",
  claimWhatHint: "For example: the manager calls me in the morning.",
  claimMadeBy: "Who promised it?",
  claimDepartment: "Which department is it about?",
  claimDate: "For which day?",
  claimTime: "At what time?",
  claimDo: "Hold us to it",
  needWhat: "Say what was promised",
  needDate: "Enter the day it was promised for, at most 30 days ago",
  badMadeBy: "Shorten who promised it",
  tooManyClaims:
    "Five promises that you told us about are still open. Please call us about this one.",
  changedTitle: "This has changed in the meantime",
  changedBody:
    "Somebody was quicker, or it had already been sent. Your case shows how it stands now.",
  tooLateTitle: "That was more than seven days ago",
  tooLateBody: "Nothing was changed. Call us, or tell us in your case what you were promised.",
};
export type PromiseText = typeof promise;

/** A customer who would rather come earlier, and their calendar. */
export const waiting = {
  join: "Tell me when an earlier time is free",
  joined:
    "We will write to you when an earlier time becomes free. Until then this one stays yours.",
  leave: "I do not need an earlier time",
  offered: (moment: string) => `An earlier time is held for you: ${moment}`,
  until: (moment: string) => `Held until ${moment}. If you do nothing, you keep the time you have.`,
  remaining: (span: string) => `${span} left.`,
  accept: "Take the earlier time",
  decline: "No, wait for another",
  gone: "This earlier time is no longer held for you. Your appointment is unchanged.",
  goneTitle: "The earlier time is gone",
  calendar: "Add to my calendar",
};
export type WaitingText = typeof waiting;

export const feedback = {
  question: "How was your visit?",
  rating: (rating: number) => `${rating} of 5`,
  hint: "1 is poor, 5 is very good.",
  comment: "What should we know?",
  send: "Send",
  thanks: "Thank you for telling us.",
};
export type FeedbackText = typeof feedback;

export const unsubscribe = {
  title: "No more surveys or advertising?",
  body: "You will get no more surveys and no advertising by e-mail. Confirmations and news about your appointments will keep coming.",
  decline: "Yes, send me no more",
  doneTitle: "You will get no more surveys or advertising",
  doneBody:
    "This holds from now on. Confirmations and news about your appointments will keep coming.",
};
export type UnsubscribeText = typeof unsubscribe;

export { data } from "./case-data.ts";
export { address, reach } from "./case-reach.ts";
export { find } from "./case-find.ts";

/** When they come for a car that is ready. */
export const handBack = {
  link: "Say when you will come",
  change: "Change when you will come",
  title: "When will you come for your car?",
  lead: "Come at any time while we are open; we will have your car ready for you.",
  day: "Which day?",
  time: "At what time?",
  press: "Tell us",
  none: "I do not know yet",
  comes: (when: string) => `You are coming on ${when}.`,
  openUntil: (clock: string) => `We are open until ${clock} today.`,
  needDay: "Choose a day",
  badTime: "Give a time still to come, in steps of five minutes, while we are open",
};
export type HandBackText = typeof handBack;
