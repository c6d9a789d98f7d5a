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
