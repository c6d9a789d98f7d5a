import type { EpochMinute, LocalDay } from "../calendar/local-day.ts";
import { openTimesOf } from "./open-times.ts";
import type { Candidate } from "./service-terms.ts";

/** What is left of `days` outside the resource's own hours: `from, to, from, to, …` in order of `from`. */
export function closedTimes(
  opening: NonNullable<Candidate["opening"]>,
  days: readonly LocalDay[],
): readonly EpochMinute[] {
  const times: EpochMinute[] = [];
  const openTimes = openTimesOf(opening);
  let closedFrom = days[0]?.from ?? 0;
  for (const day of days) {
    for (const { from, to } of openTimes(day)) {
      if (from > closedFrom) times.push(closedFrom, from);
      closedFrom = Math.max(closedFrom, to);
    }
  }
  const end = days.at(-1)?.to ?? 0;
  if (end > closedFrom) times.push(closedFrom, end);
  return times;
}
