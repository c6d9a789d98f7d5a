import type { CommitmentKind } from "../../../../shared/directory/document/values.schema.ts";
import type { MailState } from "../../../../shared/story/parts/mail.schema.ts";
import { ofCase } from "./case.ts";

/** Signing in, and the frame of the desk. */
export const desk = {
  desk: "Desk",
  skip: "Skip to the content",
  now: "Now",
  today: "Today",
  plan: "Calendar",
  new: "New",
  find: "Find",
  search: "Search cases",
  searchFailed: "The search could not be done. Press Enter to try again.",
  report: "Report",
  document: "Dealer",
  people: "Personal data",
  imports: "Take over from another system",
  signOut: "Sign out",
  signedInAs: (name: string) => `Signed in as ${name}`,
  dealers: "All my dealers",
  pickDealer: "Which dealer?",
  noDealerTitle: "You are not on any dealer’s staff",
  noDealerBody: (email: string) =>
    `You are signed in as ${email}. Ask a manager to add this address to the dealer’s staff, then load this page again.`,
  otherPerson: "Sign in as somebody else",
  signedOutTitle: "You are signed out",
  signedOutBody: "The sign-in service may remember you; on a shared computer, sign out there too.",
  signIn: "Sign in",
  endedTitle: "Your session has ended",
  endedBody: "Nothing was changed. Sign in again, and you will be back where you were.",
  endedTyped: "Your text, so that you can copy it",
  notSignedInTitle: "You are not signed in",
  notSignedInBody: "The sign-in was not finished, or took too long. Try once more.",
  notVerifiedBody:
    "Your e-mail address is not verified at the sign-in service, so we cannot tell who you are.",
};
export type DeskText = typeof desk;

/** Shortcuts of the desk. */
export const keys = {
  open: "Keys",
  title: "Keyboard shortcuts",
  lead: "With an entry chosen, these choose what happened and lead to the note. Enter logs it, Esc leaves it; no letter alone sends anything.",
  close: "Close",
  on: "Single keys work",
  help: "This help",
  next: "Next entry",
  previous: "Previous entry",
  enter: "Open the entry",
};
export type KeysText = typeof keys;

/** The desk's list of what is due. */
export const now = {
  title: "Now",
  lead: (late: number, open: number) =>
    open === 0
      ? "Nothing is open here."
      : `${late === 0 ? "Nothing is late" : late === 1 ? "1 is late" : `${late} are late`}, ${open} open.`,
  show: "Show",
  mine: "Mine",
  all: "Everybody’s",
  late: "Late",
  atRisk: "At risk",
  today: "Today",
  later: "Later",
  lateBy: (span: string) => `late by ${span}`,
  dueIn: (span: string) => `in ${span}`,
  task: (kind: CommitmentKind, customer: string, what: string) =>
    kind === "callback" ? `Call ${customer}` : what,
  about: (kind: CommitmentKind, customer: string, what: string) =>
    kind === "callback" ? what : `for ${customer}`,
  step: (step: number) => `Step ${step}`,
  tried: (times: number) => (times === 1 ? "tried once" : `tried ${times} times`),
  taken: "has it",
  denied: "“not right”",
  offers: "Offered to you",
  unplanned: "Nothing planned",
  expected: (when: string) => `now expected by ${when}`,
  unanswered: "Offered, not answered yet",
  offeredTo: (to: string, span: string) => `offered to ${to}, ${span} left`,
  exhausted: "last step reached",
  more: "Show more",
  windows: (text: string) => `call ${text}`,
  unknown: "a customer",
  backToBrand: "← All dealers",
};
export type NowText = typeof now;

/** Looking for a case, and looking at a day. */
export const find = {
  title: "Find",
  lead: "Fill in what you have; all of it must match.",
  reference: "Reference",
  name: "Name",
  phone: "Phone number",
  email: "E-mail address",
  registration: "Number plate",
  do: "Find",
  needOne: "Fill in at least one of these",
  badPhone: "Enter at least seven digits of a phone number",
  none: "Nothing matches. Try another spelling, or another number.",
  found: (count: number) => (count === 1 ? "1 case" : `${count} cases`),
  opened: (moment: string) => `since ${moment}`,
  todayTitle: "Today",
  before: "← Day before",
  after: "Day after →",
  day: "Day",
  calendars: "Calendars and tables",
  inBulk: "Booked in bulk",
  inBulkLead:
    "Visits that came together from one network, by people who have not shown that they read our mail. Clearing them cancels all that are listed and mails nobody.",
  nothingInBulk: "Nothing was booked in bulk.",
  bookedOn: (hour: string) => `Booked on ${hour}`,
  visitsInBulk: (count: number) => (count === 1 ? "1 visit" : `${count} visits`),
  leftOutOfBulk: (count: number) =>
    count === 1
      ? "1 more is left out: its customer is known, or somebody here has dealt with it."
      : `${count} more are left out: their customers are known, or somebody here has dealt with them.`,
  clearBulk: (count: number) =>
    count === 1 ? "Cancel 1 and mail nobody" : `Cancel ${count} and mail nobody`,
  waitingList: "Waiting list",
  toDecide: "To decide",
  toDecideLead:
    "Something at the dealer has changed, and these visits cannot take place as they are booked. Move each, or confirm that it stays as it is.",
  nothingToDecide: "There is nothing to decide.",
  reminderHeld: "No reminder goes to the customer until it is moved or confirmed.",
  asIsReason: "Why does it stay as it is?",
  asIsDo: "It stays as it is",
  promiseStays: "It stays as promised",
  promiseRetimed: "A new time, agreed with the customer",
  promiseGone: "No longer needed",
  nothing: "Nothing is booked for this day.",
  unconfirmed: "Not confirmed to the customer",
  mail: (state: MailState) => `mail ${ofCase.mail(state)}`,
  open: (count: number) => (count === 1 ? "1 open promise" : `${count} open promises`),
};
export type FindText = typeof find;
