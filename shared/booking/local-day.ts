import { MINUTE, instant } from "../kernel/time.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { addDays, dateAt, isoWeekday, startOfDay } from "../kernel/zone.ts";

/** Whole minutes since 1970-01-01T00:00Z. All slot arithmetic is done in these integers. */
export type EpochMinute = number;

/** A local day as real time, from inclusive to exclusive. */
export type LocalDay = {
  readonly date: LocalDate;
  readonly from: EpochMinute;
  readonly to: EpochMinute;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
};

/** Both included. */
export type DateRange = { readonly from: LocalDate; readonly to: LocalDate };

export const toMinute = (at: Instant): EpochMinute => Math.floor(at / MINUTE);
export const toInstant = (minute: EpochMinute): Instant => instant(minute * MINUTE);

/**
 * Where a day begins never changes while a function lives, and asking the zone data for it is what
 * costs most in a listing. Some years of some zones are a few megabytes.
 */
const known = new Map<string, LocalDay>();
const MOST_KNOWN = 20_000;

export function localDay(zone: string, date: LocalDate): LocalDay {
  const key = `${date}${zone}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const day = {
    date,
    from: known.get(`${addDays(date, -1)}${zone}`)?.to ?? toMinute(startOfDay(zone, date)),
    to: toMinute(startOfDay(zone, addDays(date, 1))),
    weekday: isoWeekday(date),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, day);
  return day;
}

/** The days of the range in order; none when `to` lies before `from`. */
export function localDays(zone: string, { from, to }: DateRange): LocalDay[] {
  const days: LocalDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(localDay(zone, date));
  return days;
}

/** The local days that real time from `from` until `until` (exclusive) touches. */
export function datesTouched(zone: string, from: EpochMinute, until: EpochMinute): DateRange {
  return {
    from: dateAt(zone, toInstant(from)),
    to: dateAt(zone, toInstant(Math.max(from, until - 1))),
  };
}

/** True when no clock changes on that day: then the wall clock shows elapsed minutes. */
export function isPlain({ from, to }: LocalDay): boolean {
  return to - from === 1440;
}
