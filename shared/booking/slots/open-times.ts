import { wallSpan } from "../../directory/opening/wall-span.ts";
import { hoursOn, spansOn } from "../../directory/opening/opening.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { isPlain, toMinute } from "../calendar/local-day.ts";
import type { EpochMinute, LocalDay } from "../calendar/local-day.ts";
import { DAY_MINUTES } from "../../kernel/time.ts";

export type OpenTime = { readonly from: EpochMinute; readonly to: EpochMinute };

/**
 * Answers the open spans that begin on a day, in order. On a day without a clock change the wall
 * clock is integer arithmetic; on the others, and into the next day, the zone data decides.
 */
export function openTimesOf(opening: Opening): (day: LocalDay) => OpenTime[] {
  const wallSpansOn = wallSpansOf(opening);
  return (day) => {
    const spans = wallSpansOn(day);
    if (spans.length === 0) return [];
    if (!isPlain(day) || spans.some(({ to }) => to > DAY_MINUTES)) return exactTimes(opening, day);
    return spans.map(({ from, to }) => ({ from: day.from + from, to: day.from + to }));
  };
}

type WallSpan = { readonly from: number; readonly to: number };

/** Read once a weekday where no special days can intervene. */
function wallSpansOf(opening: Opening): (day: LocalDay) => readonly WallSpan[] {
  const week = new Map<number, readonly WallSpan[]>();
  const everyWeekIsLikeThis = opening.special.every((list) => list.length === 0);
  return ({ date, weekday }) => {
    const known = week.get(weekday);
    if (known !== undefined) return known;
    const spans = hoursOn(opening, date)
      .map(wallSpan)
      .toSorted((left, right) => left.from - right.from);
    if (everyWeekIsLikeThis) week.set(weekday, spans);
    return spans;
  };
}

function exactTimes(opening: Opening, { date }: LocalDay): OpenTime[] {
  return spansOn(opening, date).map(({ from, to }) => ({ from: toMinute(from), to: toMinute(to) }));
}
