import type { KeepInput } from "../../../shared/commitments/change/keep.ts";
import { promise as german } from "./de/case.ts";
import { promise as spanish } from "./es/case.ts";
import { promise as french } from "./fr/case.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

const LOGGED: Readonly<Record<KeepInput["outcome"], string>> = {
  reached: "that we spoke with you",
  done: "that this is done",
  informed: "that you were told",
};

/** The customer's last word on a promise, and telling us of one. */
const english = {
  logged: (outcome: KeepInput["outcome"], at: string) => `We noted ${LOGGED[outcome]}, ${at}.`,
  loggedNote: (note: string) => `Our note: “${note}”`,
  isItSo: "Is that so?",
  movedAs: "We noted that you agreed to the new time.",
  withdrawnAs: (reason: string | undefined) =>
    `We noted that you no longer need this${reason === undefined ? "" : `: “${reason}”`}.`,
  yesSo: "Yes, that is so",
  notSo: "That is not so",
  nobodyCalled: "Nobody called me",
  comment: "Anything to add?",
  disputeUntil: (moment: string) => `You can tell us until ${moment}.`,
  thanks: "You confirmed this. Thank you.",
  reopened: "You told us that it was not so. Somebody with more say here has taken it on.",
  newTime: "Pick a new time",
  noLongerNeeded: "No longer needed",
  withdrawTitle: "No longer needed?",
  withdrawBody: "We close this promise and nobody calls you about it any more.",
  withdrawReason: "Would you tell us why?",
  withdrawDo: "Yes, close it",
  keepIt: "No, I still want it",
  newTimeTitle: "When shall we call you?",
  newTimeNow: "Promised for",
  by: (moment: string) => `By ${moment}`,
  newTimeDo: "Call me by then",
  needTime: "Choose one of the times",
  noTimes: "There is no other time in the next days. Please call us.",
  claimLink: "I was promised something else",
  claimTitle: "What were you promised?",
  claimLead: "We take it at your word. The manager answers for it, and you see here how it stands.",
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
  tooManyClaims: "Five promises you told us of are open already. Please call us about this one.",
  changedTitle: "This has changed meanwhile",
  changedBody: "Somebody was quicker, or it was sent already. Your case shows how it stands now.",
  tooLateTitle: "It is more than seven days ago",
  tooLateBody: "Nothing was changed. Call us, or tell us on your case what you were promised.",
};
export type PromiseText = typeof english;

export const promiseText = (language: string): PromiseText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);
