import type { LocalDate } from "../kernel/time.ts";

/** What a dealer's resources are busy with, as stored: the day, then the resource, then its string. */
export type BusyCalendar = ReadonlyMap<LocalDate, ReadonlyMap<string, string>>;

export const EMPTY_CALENDAR: BusyCalendar = new Map();
