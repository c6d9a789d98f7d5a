import { DAY_MINUTES, MINUTE } from "../../kernel/time.ts";
import { offsetAt } from "../../kernel/zone-offsets.ts";

/**
 * What the clock does on a day on which it changes: after so many minutes of the day it jumps by so many,
 * back when negative. A day that begins late has jumped after none.
 */
export type DayClock = { readonly at: number; readonly by: number };

/** Of the day from one minute of the epoch until another; undefined when its clock does not change. */
export function dayClockOf(zone: string, from: number, to: number): DayClock | undefined {
  const by = DAY_MINUTES - (to - from);
  if (by === 0) return undefined;
  const offset = (minute: number) => offsetAt(zone, minute * MINUTE);
  const begin = offset(from);
  if (begin === offset(to)) return { at: 0, by };
  let [same, other] = [from, to];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offset(middle) === begin) same = middle;
    else other = middle;
  }
  return { at: other - from, by };
}

export function isSameClock(one: DayClock | undefined, other: DayClock | undefined): boolean {
  return one?.at === other?.at && one?.by === other?.by;
}

/** From inclusive to exclusive, in elapsed minutes of the day. */
type Span = { readonly from: number; readonly to: number };

/**
 * What was held on a day while its clock did one thing, now that it does another: people come when it
 * shows the time that they agreed on. Where a hold meets either change it is kept for all the time that
 * it can mean, for nobody may have it twice; who holds it is placed exactly when their visit is.
 */
export function underClock(
  { from, to }: Span,
  then: DayClock | undefined,
  now: DayClock | undefined,
): Span {
  let [least, most] = [Infinity, -Infinity];
  for (let minute = from; minute <= to; minute += 1) {
    for (const later of elapsedAt(now, shownAfter(then, minute))) {
      least = Math.min(least, later - minute);
      most = Math.max(most, later - minute);
    }
  }
  const length = DAY_MINUTES - (now?.by ?? 0);
  const within = (minute: number) => Math.min(Math.max(minute, 0), length);
  // What reaches to either midnight may go on beyond it.
  return {
    from: from === 0 ? 0 : within(from + least),
    to: to === DAY_MINUTES - (then?.by ?? 0) ? length : within(to + most),
  };
}

/** What the clock shows then, in minutes; at the end of the day 1440. */
function shownAfter(clock: DayClock | undefined, elapsed: number): number {
  return clock === undefined || elapsed < clock.at ? elapsed : elapsed + clock.by;
}

/** When it shows that: twice in an hour that is repeated, moved forward in one that is left out. */
function elapsedAt(clock: DayClock | undefined, shown: number): readonly number[] {
  if (clock === undefined) return [shown];
  const { at, by } = clock;
  if (by > 0) return [shown < at + by ? shown : shown - by];
  if (shown >= at) return [shown - by];
  return shown >= at + by ? [shown, shown - by] : [shown];
}
