import type { AppointmentStatus } from "../../../shared/story/parts/appointment.schema.ts";
import type { CommitmentKind } from "../../../shared/directory/dealer.schema.ts";
import type { CommitmentStatus } from "../../../shared/story/parts/commitment.schema.ts";
import type { Attempt } from "../../../shared/story/parts/event.schema.ts";
import type { MailState } from "../../../shared/story/parts/mail.schema.ts";
import { ofCase as german } from "./de/case.ts";
import { ofCase as spanish } from "./es/case.ts";
import { ofCase as french } from "./fr/case.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

const APPOINTMENT: Readonly<Record<AppointmentStatus, string>> = {
  confirmed: "Confirmed",
  unconfirmed: "Confirmation not delivered",
  arrived: "You are here",
  "in-progress": "In progress",
  ready: "Ready",
  completed: "Done",
  cancelled: "Cancelled",
  "no-show": "Missed",
  "missed-unconfirmed": "Missed",
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
  unknown: "probably sent",
  failed: "not sent",
  superseded: "no longer needed",
  suppressed: "not sent, the address does not take our mail",
};

const TRIED: Readonly<Record<Attempt["outcome"], string>> = {
  "no-answer": "no answer",
  voicemail: "we left a message",
  busy: "the line was busy",
  "wrong-number": "the number is wrong",
  "bad-time": "it was a bad time",
};

/** The customer's case, and moving or cancelling an appointment of it. */
const english = {
  title: (topic: string) => topic,
  atDealer: (dealer: string) => `Your case at ${dealer}`,
  reference: "Reference",
  keepReference: "Have it ready when you call us.",
  appointments: "Booked for you",
  status: (status: AppointmentStatus) => APPOINTMENT[status],
  unconfirmedNote:
    "Our confirmation did not reach you, but the time is yours. We will call you to confirm.",
  place: "Where",
  with: "Reserved for you",
  until: (time: string) => `until ${time}`,
  change: "Change the time",
  cancel: "Cancel",
  promises: "What we promised",
  promiseStatus: (status: CommitmentStatus) => COMMITMENT[status],
  overdue: "Late",
  overdueNote: "We are late with this, and people in charge here know it.",
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
  mails: "Mails to you",
  mail: (state: MailState) => MAIL[state],
  questions: "Something to add or to ask?",
  callUs: (telephone: string) => `Call us: ${telephone}`,
  cancelTitle: (service: string) => `Cancel your ${service.toLowerCase()}?`,
  cancelBody: "The time becomes free for others at once.",
  cancelReason: "Would you tell us why?",
  cancelDo: "Yes, cancel it",
  keep: "No, keep it",
  changeTitle: (service: string) => `A new time for your ${service.toLowerCase()}`,
  now: "Now",
  newTime: "New time",
  changeConfirm: "Is this the time you want?",
  changeDo: "Change to this time",
  anotherTime: "Pick another time",
  toCase: "← Back to your case",
  promise: (kind: CommitmentKind, what: string) => (kind === "callback" ? "We call you" : what),
  about: "About",
  writtenTo: (email: string) => `We write to you at ${email}.`,
  bookAgain: "Book a new time",
  unchanged: "Your appointment is unchanged.",
  tooLate: "It is too late to change this here. Please call us; we will find a way.",
  cancelledTitle: (service: string) => `Your ${service.toLowerCase()} is cancelled`,
  alreadyCancelled: "It was cancelled before; nothing more needs to be done.",
  closed: "This appointment can no longer be changed here.",
};
export type CaseText = typeof english;

export const caseText = (language: string): CaseText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);
