import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { appendTimes } from "../calendar/day-intervals.ts";
import type { EpochMinute, LocalDay } from "../calendar/local-day.ts";
import { openTimesOf } from "./open-times.ts";
import type { Candidate } from "./service-terms.ts";

/** `from, to, from, to, …` in order of `from`. */
type Times = readonly EpochMinute[];

export type IsFree = (from: EpochMinute, to: EpochMinute) => boolean;

/**
 * Answers whether a resource is free, for times that are asked in ascending order of `from`: it never
 * looks back, so a month of questions costs one walk through its busy times. It knows `days` only, so
 * give it days enough.
 */
export function freeInOrder(
  candidate: Candidate,
  days: readonly LocalDay[],
  calendar: BusyCalendar,
): IsFree {
  const notBusy = clearOf(busyTimes(candidate, days, calendar));
  if (candidate.opening === undefined) return notBusy;
  const there = clearOf(closedTimes(candidate.opening, days));
  return (from, to) => notBusy(from, to) && there(from, to);
}

function busyTimes(
  { resource, absences }: Candidate,
  days: readonly LocalDay[],
  calendar: BusyCalendar,
): Times {
  const times: EpochMinute[] = [];
  for (const day of days) {
    if (absences.some(({ from, through }) => from <= day.date && day.date <= through)) {
      times.push(day.from, day.to);
    }
    const text = calendar.get(day.date)?.get(resource.id);
    if (text !== undefined) appendTimes(text, day.from, times);
  }
  return times;
}

/** What is left of `days` outside the resource's own hours. */
export function closedTimes(
  opening: NonNullable<Candidate["opening"]>,
  days: readonly LocalDay[],
): Times {
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

function clearOf(times: Times): IsFree {
  const at = (index: number): EpochMinute => times[index] ?? Infinity;
  let next = 0;
  return (from, to) => {
    // In order of `from`: whatever follows the first interval that ends late enough begins later.
    while (at(next + 1) <= from) next += 2;
    return at(next) >= to;
  };
}
