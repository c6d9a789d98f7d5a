import type { WhyNotMoved } from "../../../../shared/booking/change/move-affected.ts";

/** What a change of the dealer leaves without a place or an owner. */
export const left = {
  moreVisits: (count: number) =>
    count === 1
      ? "1 more is counted and not shown. Once this is saved, “To decide” shows it with its free times."
      : `${count} more are counted and not shown. Once this is saved, “To decide” shows all of them with their free times.`,
  morePromises: (count: number) =>
    count === 1
      ? "1 more is counted and not shown. Once this is saved, “To decide” shows it."
      : `${count} more are counted and not shown. Once this is saved, “To decide” shows all of them.`,
  link: (count: number) => `To decide (${count})`,
  onNow: (visits: number, promises: number) =>
    `Left behind by a change at the dealer: ${visits === 1 ? "1 visit" : `${visits} visits`}, ${promises === 1 ? "1 promise" : `${promises} promises`}.`,
  settle: "Settle them",
  visits: "Visits",
  promises: "Promises",
  promisesLead:
    "Whoever promised this is no longer here. Give each to somebody who is, or it will be late.",
  willHear: "Every customer whose visit is moved gets a new confirmation at once.",
  choose: (what: string) => `Choose: ${what}`,
  newTime: (name: string) => `New time for ${name}`,
  sameTime: (moment: string) => `${moment}: same time, with a free replacement`,
  noTime: "No time is free for it as it was booked",
  moveChosen: "Move those chosen",
  moveShown: (count: number) => (count === 1 ? "Move the one shown" : `Move all ${count} shown`),
  giveTo: "Hand over to",
  giveChosen: "Hand over those chosen",
  giveShown: (count: number) =>
    count === 1 ? "Hand over the one shown" : `Hand over all ${count} shown`,
  chooseOne: "Nothing was chosen, so nothing was changed.",
  done: (done: number, of: number) => `${done} of ${of} done.`,
  settled: (count: number) =>
    count === 1
      ? "1 was settled by somebody else in the meantime."
      : `${count} were settled by somebody else in the meantime.`,
  goOn: (count: number) =>
    count === 0
      ? "Nothing is left."
      : count === 1
        ? "1 is left: go on below."
        : `${count} are left: go on below.`,
  notDone: "Not done",
  why: {
    taken: "the time was taken in the meantime",
    "not-offered": "the time is not offered any more",
    over: "called off or begun in the meantime",
    "not-yours": "it is not yours to change",
    busy: "too much happened at once; try it again",
  } satisfies Readonly<Record<WhyNotMoved, string>>,
  first: "Back to the first",
  next: "Show the next",
};
export type LeftText = typeof left;
