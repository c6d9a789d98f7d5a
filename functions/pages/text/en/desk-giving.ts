import type { WhyLeft } from "../../../../shared/commitments/handoff/who-takes.ts";

/** What somebody who goes, is away or gets no mail leaves to others. */
export const giving = {
  give: (name: string, count: number) =>
    count === 1
      ? `Who gets the promise ${name} made?`
      : `Who gets the ${count} promises ${name} made?`,
  toWhoIsFree: "Whoever would get a new one",
  leave: "Nobody yet, leave it as it is",
  saveAndGive: "Save and hand over",
  link: "Hand over their promises",
  gone: "no longer here",
  goneLead:
    "They are no longer on the staff. Their promises to customers are still open: give them to somebody who is here.",
  leftTitle: "Not handed over",
  why: {
    "other-department": "the person named does not work in its department",
    "nobody-there": "nobody in its department is there",
    closed: "kept or withdrawn in the meantime",
  } satisfies Readonly<Record<WhyLeft, string>>,
};
export type GivingText = typeof giving;
