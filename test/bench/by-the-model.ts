import { keysOfTenCalls, secondsOfTenCalls, secondsToFill } from "../fixtures/keystroke-level.ts";
import { FIRST, SET_UP_PAGES } from "../fixtures/new-dealer.ts";

/** What nobody has to be watched for: keys and pages, in the seconds of the keystroke-level model. */
export function byTheModel() {
  // The last page opens it.
  const pages = [FIRST, ...SET_UP_PAGES.map(([, typed]) => typed), {}];
  const seconds = pages.reduce((sum, typed) => sum + secondsToFill(typed), 0);
  return {
    tenCalls: {
      keys: keysOfTenCalls(),
      averageSeconds: Math.round(secondsOfTenCalls("average")),
      experiencedSeconds: Math.round(secondsOfTenCalls("experienced")),
    },
    newDealer: { pages: pages.length, minutes: Math.round(seconds / 6) / 10 },
  };
}
