import type { Instant, LocalDate } from "../../../shared/kernel/time.ts";
import { addDays, wallAt } from "../../../shared/kernel/zone.ts";

/** One day and the times that can be booked on it, in order. */
export type FreeDay = { readonly date: LocalDate; readonly starts: readonly Instant[] };

/** Seven days from today or a multiple of seven later, so that picking a day does not move the strip. */
export type Week = { readonly from: LocalDate; readonly to: LocalDate };

/** A horizon has at most 999 days; an address written by hand may say any day. */
const MOST_WEEKS = 143;

export function weekOf(today: LocalDate, day: LocalDate): Week {
  let from = today;
  for (let weeks = 0; weeks < MOST_WEEKS && addDays(from, 7) <= day; weeks += 1) {
    from = addDays(from, 7);
  }
  return { from, to: addDays(from, 6) };
}

export const PARTS_OF_DAY = ["morning", "afternoon", "evening"] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** From these minutes of the wall clock on a part of the day has passed. */
const ENDS_AT_MINUTES = { morning: 12 * 60, afternoon: 17 * 60 } as const;

export function partOfDay(zone: string, at: Instant): PartOfDay {
  const { minutes } = wallAt(zone, at);
  if (minutes < ENDS_AT_MINUTES.morning) return "morning";
  return minutes < ENDS_AT_MINUTES.afternoon ? "afternoon" : "evening";
}
