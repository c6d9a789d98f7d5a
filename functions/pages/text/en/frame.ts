import type { ProblemCode } from "../../../../shared/kernel/problem.ts";

/** Of a code that there is. */
type Words = Partial<Readonly<Record<ProblemCode, object>>>;

/** What every page says around its own matter. */
export const frame = {
  siteName: "Kept",
  skip: "Skip to the content",
  callUs: "Call us:",
  back: "Back",
  errorTitle: "Error",
  problemHeading: "There is a problem",
  problemOf: (name: string, problem: string) => `${name}: ${problem}`,
  optional: "(optional)",
  timesAre: (zone: string) =>
    `All times are in the dealer’s time zone (${zone}). Yours is different.`,
  privacy: "What you enter is used for your appointment or call, and for nothing else.",
  accessibility: "Accessibility",
  whatIsKept: "What we keep, and why",
  dealersPrivacy: "Privacy policy",
  imprint: "Legal notice",
  languages: "Language",
  /** `{time}` is put in by the script of the page. */
  ownClock: "{time} by your clock",
  changed: "Something has changed here while you were writing.",
  show: "Load it (what you wrote is lost)",
  /** `{time}` is put in by the script of the page. */
  stale:
    "This page may be out of date: it could not be checked since {time}. It tries again by itself.",
  ended: "You are no longer signed in, so this page stands still. What you wrote is kept.",
  enter: "Sign in again",
  gone: "You can no longer open this page.",
};
export type FrameText = typeof frame;

/** What customers may meet has words of its own; the rest is nothing here, or not taken. */
export const problem = {
  nothingHere: {
    title: "There is nothing at this address",
    body: "The link may be old, or part of it may be missing.",
  },
  notTaken: {
    title: "We could not accept that",
    body: "Nothing was changed. Start again, or call your dealer.",
  },
  words: {
    "dealer-not-found": {
      title: "We do not know this dealer",
      body: "The link may be old. Pick your dealer from the list.",
    },
    "service-not-found": {
      title: "This dealer does not offer that",
      body: "The link may be old. Pick from what the dealer offers now.",
    },
    "case-not-found": {
      title: "We cannot open this page",
      body: "Use the link in our latest e-mail: it opens your case and remembers you on this device. If it no longer works, call your dealer and we will send you a new one.",
    },
    "link-narrowed": {
      title: "You can only read this page now",
      body: "Nothing was changed: everything here ended more than 30 days ago. Have a new link sent to you, or call us.",
    },
    "foreign-form": {
      title: "This form did not come from our page",
      body: "Nothing was changed. Open the page again and send the form from there.",
    },
    "address-not-proven": {
      title: "Please open the link in our e-mail first",
      body: "Nothing was changed. We sent you an e-mail when you booked: open the link in it, and you can wait for an earlier time from there.",
    },
    "too-many-requests": {
      title: "There were too many attempts",
      body: "Nothing was changed. Please wait a while, or call us.",
    },
    "idempotency-key-reused": {
      title: "This form has already been sent",
      body: "We have what you sent first, and the e-mail about it has a link to change it. To ask for something else, start again.",
    },
    "body-too-large": {
      title: "That was too long",
      body: "Nothing was changed. Go back and shorten your message.",
    },
    "try-again": {
      title: "Please try again",
      body: "We are busy just now. Nothing was changed; wait a few seconds and load the page again.",
    },
    "perhaps-done": {
      title: "We are not sure that this worked",
      body: "We are busy just now, and it may or may not have been done. Open the page again: it shows how things stand. If it was not done, send it once more.",
    },
    internal: {
      title: "Something went wrong on our side",
      body: "It is not your fault, and we have been told. Please try again, or call your dealer.",
    },
  },
  getIn: "Get in again",
  startAgain: "Back to booking",
  typed: "Your text, so that you can copy it",
  toDealers: "See all dealers",
  quote: (id: string) => `If you call us about it, quote ${id}.`,
};
export type ProblemText = typeof problem;

/** Why something was not done, where staff are told otherwise than customers. */
export const deskProblem = {
  toDesk: "To the desk",
  words: {
    "case-not-found": {
      title: "There is no such case at your dealer",
      body: "Check the reference. A case of another dealer is that dealer’s alone.",
    },
    erased: {
      title: "This case was erased",
      body: "What was known of the customer is gone for good, and nobody can bring it back.",
    },
    "dealer-not-found": {
      title: "You are not on this dealer’s staff",
      body: "Or there is no such dealer. Go to your own desk.",
    },
    "partner-not-found": {
      title: "You may not see this partner",
      body: "Or there is no such partner. Go to your own desk.",
    },
    "brand-not-found": {
      title: "You do not work for this brand",
      body: "Or there is no such brand. Go to your own desk.",
    },
    "channel-not-allowed": {
      title: "The customer does not want to be called there",
      body: "Nothing was logged. Go back and pick another number.",
    },
    "role-not-allowed": {
      title: "You cannot do that",
      body: "Nothing was changed. Ask a manager, or whoever it was offered to.",
    },
    "purpose-not-allowed": {
      title: "This is a matter of service",
      body: "The customer has not agreed to hear from sales, so it is not open to you. Who looked is noted with it.",
    },
    "outside-call-window": {
      title: "Not at this time",
      body: "The customer takes calls at other times only, so nothing was logged. If they rang you, go back and tick “They rang us”.",
    },
    "file-too-large": {
      title: "The file was too large",
      body: "Nothing was changed. Make it 200 kB or smaller and send it again.",
    },
    "idempotency-key-reused": {
      title: "This form has already been sent",
      body: "We have what you sent first. To send something else, start again.",
    },
  } satisfies Words,
};
export type DeskProblemText = typeof deskProblem;
