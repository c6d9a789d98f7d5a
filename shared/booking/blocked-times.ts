import type { BusyCalendar } from "./busy-calendar.ts";
import { appendTimes } from "./day-intervals.ts";
import type { EpochMinute, LocalDay } from "./local-day.ts";
import { openTimes } from "./open-times.ts";
import type { Candidate } from "./service-terms.ts";

/** `from, to, from, to, …` in order of `from`: when a resource cannot be had, for whatever reason. */
export type BlockedTimes = readonly EpochMinute[];

/** Within `days` only: what lies outside is unknown, so ask for days enough. */
export function blockedTimes(
  { resource, absences, opening }: Candidate,
  days: readonly LocalDay[],
  calendar: BusyCalendar,
): BlockedTimes {
  const times: EpochMinute[] = [];
  for (const day of days) {
    const text = calendar.get(day.date)?.get(resource.id);
    if (text !== undefined) appendTimes(text, day.from, times);
    if (absences.some(({ from, through }) => from <= day.date && day.date <= through)) {
      times.push(day.from, day.to);
    }
  }
  if (opening !== undefined) appendClosed(opening, days, times);
  return inOrder(times);
}

/** What is left of `days` outside the resource's own hours. */
function appendClosed(
  opening: NonNullable<Candidate["opening"]>,
  days: readonly LocalDay[],
  times: EpochMinute[],
): void {
  let closedFrom = days[0]?.from ?? 0;
  for (const day of days) {
    for (const { from, to } of openTimes(opening, day)) {
      if (from > closedFrom) times.push(closedFrom, from);
      closedFrom = Math.max(closedFrom, to);
    }
  }
  const end = days.at(-1)?.to ?? 0;
  if (end > closedFrom) times.push(closedFrom, end);
}

/** Usually they are in order already: days follow each other, and so do the intervals of a day. */
function inOrder(times: EpochMinute[]): BlockedTimes {
  for (let index = 2; index < times.length; index += 2) {
    if (at(times, index) < at(times, index - 2)) return sorted(times);
  }
  return times;
}

function sorted(times: readonly EpochMinute[]): BlockedTimes {
  const pairs = Array.from({ length: times.length / 2 }, (_, pair) => pair * 2);
  return pairs
    .toSorted((left, right) => at(times, left) - at(times, right))
    .flatMap((pair) => [at(times, pair), at(times, pair + 1)]);
}

const at = (times: readonly EpochMinute[], index: number): EpochMinute => times[index] ?? 0;

/**
 * Answers whether a time is free, for times that are asked in ascending order of `from`: it never
 * looks back, so a month of questions costs one walk through the intervals.
 */
export function freeInOrder(times: BlockedTimes): (from: EpochMinute, to: EpochMinute) => boolean {
  let next = 0;
  return (from, to) => {
    // Sorted by `from`, so whatever follows the first interval that ends late enough begins later.
    while (next < times.length && at(times, next + 1) <= from) next += 2;
    return next >= times.length || at(times, next) >= to;
  };
}
