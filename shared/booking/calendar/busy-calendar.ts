import type { LocalDate } from "../../kernel/time.ts";

/**
 * What a dealer's days are taken up with, as stored: the day, then the row, then its text. The row of
 * a resource has its busy times, the row of a pool how much of it is used.
 */
export type BusyCalendar = ReadonlyMap<LocalDate, ReadonlyMap<string, string>>;

export const EMPTY_CALENDAR: BusyCalendar = new Map();
