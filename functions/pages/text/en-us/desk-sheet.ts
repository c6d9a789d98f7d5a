import * as british from "../en/desk-sheet.ts";

export const sheet = {
  ...british.sheet,
  apologiseTitle: "Apologize first",
  inbound: "They called us",
  rang: "They called us",
  needManager:
    "Ask a manager to agree on this time, or uncheck the box: then it is logged as the time you expect, and the promised time stays.",
  visitOver: "This visit is over or canceled; choose another",
};

export const visit: typeof british.visit = {
  ...british.visit,
  status: (status) => STATUS.get(status) ?? british.visit.status(status),
  unproven:
    "We cannot prove that the customer was told of this time, so this is not a no-show. Apologize when you call.",
};

const STATUS: ReadonlyMap<string, string> = new Map([["cancelled", "Canceled"]]);
