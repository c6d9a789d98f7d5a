import { DAY } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { startOfDay } from "../../kernel/zone.ts";

/** Long enough to look back at a busy day, short enough to keep the partition small. */
export const CALENDAR_KEPT_DAYS = 56;

/** When what is written down of a day is deleted, in seconds of the epoch. */
export function calendarEnd(zone: string, date: LocalDate): number {
  return Math.ceil((startOfDay(zone, date) + CALENDAR_KEPT_DAYS * DAY) / 1_000);
}
