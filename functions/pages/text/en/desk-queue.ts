import type { WhyNotHanded } from "../../../../shared/commitments/handoff/why-not-handed.ts";

/** The list of what is due beside the call sheet of one entry. */
export const queue = {
  sheet: "Call sheet",
  toList: "Back to the list",
  wholeCase: "The whole case",
  gone: "That entry is no longer open here. Choose another.",
  whatHappened: "What happened? Your press logs it and opens the next entry.",
  armed: (outcome: string) => `${outcome}: Enter logs it, Esc leaves it.`,
  promiseNext: "Promise something next",
  nextWhat: "What do we promise next?",
  nextHint: "The customer gets it in writing.",
  nextLeft: "The next step needs another look, so nothing has been logged yet.",
  needWords: "Say in the note what was done: the customer will read it",
  needTold: "The customer has to be told first: choose what you told them",
  ownTitle: "You have logged this already",
  ownBody: "Your last entry stands. This press added nothing.",
};
export type QueueText = typeof queue;

/** Which entries are listed. */
export const filter = {
  /** Handed by the reader to another company, and not ended. */
  forOthers: "Handed to other companies",
  open: "Filter",
  of: (what: string) => `Filter: ${what}`,
  person: "Whose",
  anybody: "Anybody’s",
  kind: "Kind",
  anyKind: "All kinds",
  late: "Late only",
  complaint: "Complaints only",
  visit: "With a visit today",
  do: "Show these",
  keep: "Keep as my list",
  kept: "This is your list now: it opens when you come to Now.",
  forget: "Open Now without a filter",
  forgotten: "Now opens without a filter again.",
  clear: "Clear the filter",
  none: "Nothing open matches the filter.",
};
export type FilterText = typeof filter;

/** Out of the way for a while. */
export const aside = {
  open: "Set aside",
  until: "Until when?",
  hint: "It stays on the list, and everybody sees who set it aside. Nothing stops: reminders and late notices go on.",
  window: (moment: string) => `${moment}: the customer may be called`,
  do: "Set aside",
  tooSoon: "It is due too soon to be set aside.",
  title: "Set aside",
  by: (moment: string, name: string) => `set aside until ${moment}, ${name}`,
};
export type AsideText = typeof aside;

/** Many at once. */
export const several = {
  open: "Hand over several",
  lead: "Tick entries in the list, then say to whom they go and what they should know.",
  key: "Tick the entry",
  choose: (what: string) => `Choose: ${what}`,
  none: "No entry was ticked, so nothing was handed over.",
  offered: (count: number) =>
    `Offered: ${count}. Each stays with its owner until the offer is accepted.`,
  given: (count: number) => `Handed over: ${count}.`,
  notDone: "Not handed over",
  ticked: "Ticked",
  why: {
    changed: "it has changed since the page was loaded",
    closed: "it is closed, or is offered to somebody already",
    "not-yours": "it is not yours to hand over",
    "not-there": "they are not there, or have it already",
    "other-department": "it belongs to another department: open it, and say why it goes elsewhere",
    "for-sales": "its customer has not agreed to hear from sales",
    busy: "too much happened at once; try it again",
  } satisfies Readonly<Record<WhyNotHanded, string>>,
  toList: "Back to the list",
};
export type SeveralText = typeof several;
