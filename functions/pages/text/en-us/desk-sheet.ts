import * as british from "../en/desk-sheet.ts";

export const sheet = {
  ...british.sheet,
  apologiseTitle: "Apologize first",
  inbound: "They called us",
  rang: "They called us",
  visitOver: "This visit is over or canceled; choose another",
};

export const visit: typeof british.visit = {
  ...british.visit,
  status: (status) => STATUS.get(status) ?? british.visit.status(status),
  unproven:
    "We cannot prove that the customer was told of this time, so this is no no-show. Apologize when you call.",
};

const STATUS: ReadonlyMap<string, string> = new Map([["cancelled", "Canceled"]]);
