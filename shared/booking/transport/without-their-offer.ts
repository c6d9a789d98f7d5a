import type { Decision, Seen } from "../frame/decision.ts";
import { datesTouched } from "../calendar/local-day.ts";
import type { DateRange } from "../calendar/local-day.ts";
import { endingFacts, offerHold, withoutOffer } from "../waiting/waiting-changes.ts";

/**
 * A time that is held for somebody was found with the way they got on before. It goes to the next who waits,
 * and they stay in the queue, with what they need now.
 */
export function withoutTheirOffer(
  { waiting }: Pick<Seen, "waiting">,
  time: NonNullable<Decision["time"]>,
): Pick<Decision, "time" | "waiting" | "systemFacts"> {
  if (waiting?.offer === undefined) return { time };
  const next = withoutOffer(waiting, "waiting");
  return {
    time: { ...time, free: [...time.free, offerHold(waiting.offer)] },
    waiting: next,
    systemFacts: endingFacts(waiting, next, { refused: false }),
  };
}

/** The days that it is held on. */
export function offerDays({ waiting, dealer }: Pick<Seen, "waiting" | "dealer">): DateRange[] {
  if (waiting?.offer === undefined) return [];
  const { from, until } = offerHold(waiting.offer);
  return [datesTouched(dealer.timeZone, from, until)];
}
