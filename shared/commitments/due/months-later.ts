import type { Opening } from "../../directory/opening/opening.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { localDate } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, wallAt } from "../../kernel/zone.ts";
import { nextOpenDay } from "./business-time.ts";
import type { NeverOpen } from "./business-time.ts";
import type { Due } from "./due.schema.ts";

/**
 * So many months from now, by the clock on the wall: the close of that day, or of the first day after it on
 * which the department opens. The 31st is the last day of a shorter month.
 */
export function closeInMonths(
  opening: Opening,
  now: Instant,
  months: number,
): Result<Due, NeverOpen> {
  const { zone } = opening;
  const day = nextOpenDay(opening, addDays(monthsLater(dateAt(zone, now), months), -1));
  if (!day.ok) return day;
  const { date, minutes } = wallAt(zone, day.value.closes);
  return ok({ local: `${date}T${clockOf(minutes)}` });
}

/** The same day of that month, or its last. */
export function monthsLater(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const first = localDate(`${Math.floor(count / 12)}-${two((count % 12) + 1)}-01`);
  const last = Number(addDays(localDate(nextMonth(first)), -1).slice(-2));
  return localDate(`${first.slice(0, -2)}${two(Math.min(day, last))}`);
}

function nextMonth(first: LocalDate): string {
  // No month has so many days, and the next has more than what is left of them.
  return `${addDays(first, 31).slice(0, -2)}01`;
}

function clockOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
