/** All of one customer: which cases are theirs, and what happened in them. */
export const same = {
  link: "All of this customer",
  cases: "Cases",
  thisCase: "this case",
  joinedBy: (name: string, when: string) => `Joined by ${name}, ${when}`,
  part: "Not the same after all",
  perhaps: "Perhaps the same person",
  perhapsLead:
    "Other cases with the same number, e-mail address or plate. They stay apart until you say so, and joining them changes nothing for the customer.",
  noPerhaps: "No other case has the same number, e-mail address or plate.",
  by: { phone: "Same number", email: "Same e-mail address", registration: "Same plate" },
  unproven: "Nobody has shown yet that they read what is sent to this address.",
  same: "Same person",
  other: "Not the same",
  more: "There are more. Say of these first whose they are.",
  apart: "Said to be somebody else’s",
  apartBy: (name: string, when: string) => `Said by ${name}, ${when}`,
  takeBack: "Take it back",
  tooMany: "These would be too many cases for one person. Nothing was joined.",
  past: "What was agreed and sent",
  promises: "Promises",
  visits: "Visits",
  mails: "Mails",
  none: "There are none.",
  older: "Older ones",
  newest: "Back to the newest",
  alsoOthers: (count: number) =>
    count === 1
      ? "Also in the other open case of this customer"
      : `Also in the other ${count} open cases of this customer`,
  alsoHint: "Only what you change here. Each case tells its customer by itself, as for this one.",
  notInAll: (references: string) => `Not changed in ${references}: open it and try again`,
};
export type SameText = typeof same;

/** While a case is made: who may be known already. */
export const known = {
  lookUp: "Do we know them?",
  lookUpHint: "Looks for the number, the e-mail address and the plate you have entered.",
  found: (open: number, closed: number) => {
    const cases = (count: number, what: string) =>
      `${count} ${what} ${count === 1 ? "case" : "cases"}`;
    const all = [
      ...(open > 0 ? [cases(open, "open")] : []),
      ...(closed > 0 ? [cases(closed, "closed")] : []),
    ];
    return `Perhaps known already: ${all.join(", ")}`;
  },
  goOn: "Open one of them, or go on below: what you have entered stays.",
  none: "Nobody here has this number, e-mail address or plate.",
  nothing: "Enter a number, an e-mail address or a plate first.",
};
export type KnownText = typeof known;

/** The filters of Now that somebody keeps. */
export const kept = {
  filtered: (what: string) => `Filtered: ${what}`,
  ofAll: (shown: number, all: number) => `${shown} of ${all} open are shown.`,
  showAll: "Show all",
};
export type KeptText = typeof kept;
