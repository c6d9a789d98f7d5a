import { wallSpan } from "../directory/dealer.schema.ts";
import { hoursOn, spansOn } from "../directory/opening.ts";
import type { Opening } from "../directory/opening.ts";
import { isPlain, toMinute } from "./local-day.ts";
import type { EpochMinute, LocalDay } from "./local-day.ts";

export type OpenTime = { readonly from: EpochMinute; readonly to: EpochMinute };

/**
 * The open spans that begin on that day, in order. On a day without a clock change the wall clock is
 * integer arithmetic; on the others, and into the next day, the zone data decides.
 */
export function openTimes(opening: Opening, day: LocalDay): OpenTime[] {
  const spans = hoursOn(opening, day.date).map(wallSpan);
  if (!isPlain(day) || spans.some(({ to }) => to > 1440)) return exactTimes(opening, day);
  return spans
    .map(({ from, to }) => ({ from: day.from + from, to: day.from + to }))
    .toSorted((left, right) => left.from - right.from);
}

function exactTimes(opening: Opening, { date }: LocalDay): OpenTime[] {
  return spansOn(opening, date).map(({ from, to }) => ({ from: toMinute(from), to: toMinute(to) }));
}
