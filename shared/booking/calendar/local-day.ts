import { DAY_MINUTES, MINUTE, instant } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, isoWeekday, startOfDay } from "../../kernel/zone.ts";
import { rulesVersion } from "../../kernel/zone-offsets.ts";
import { dayClockOf } from "./day-clock.ts";
import type { DayClock } from "./day-clock.ts";

/** Whole minutes since 1970-01-01T00:00Z. All slot arithmetic is done in these integers. */
export type EpochMinute = number;

/** A local day as real time, from inclusive to exclusive. */
export type LocalDay = {
  readonly date: LocalDate;
  readonly from: EpochMinute;
  readonly to: EpochMinute;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** What its clock does, where it does anything. */
  readonly clock?: DayClock | undefined;
};

/** Both included. */
export type DateRange = { readonly from: LocalDate; readonly to: LocalDate };

export const toMinute = (at: Instant): EpochMinute => Math.floor(at / MINUTE);
export const toInstant = (minute: EpochMinute): Instant => instant(minute * MINUTE);

/**
 * Where a day begins never changes while a function lives, and asking the zone data for it is what
 * costs most in a listing. Days know their next one, so that a month is a walk without a look-up.
 * Some years of some zones are a few megabytes.
 */
type KnownDay = LocalDay & { next?: KnownDay };
const zones = new Map<string, Map<string, KnownDay>>();
const MOST_KNOWN = 20_000;
let known = 0;
let rules = rulesVersion();

function forgetOldRules(): void {
  if (rules === rulesVersion()) return;
  rules = rulesVersion();
  zones.clear();
  today.clear();
  known = 0;
}

export function localDay(zone: string, date: LocalDate): LocalDay {
  return knownDay(zone, date, undefined);
}

/** The day it is then; today is asked for over and over. */
export function dateOf(zone: string, at: Instant): LocalDate {
  forgetOldRules();
  const minute = toMinute(at);
  const last = today.get(zone);
  if (last !== undefined && last.from <= minute && minute < last.to) return last.date;
  const day = localDay(zone, dateAt(zone, at));
  today.set(zone, day);
  return day.date;
}

const today = new Map<string, LocalDay>();

/** The days of the range in order; none when `to` lies before `from`. */
export function localDays(zone: string, { from, to }: DateRange): LocalDay[] {
  if (to < from) return [];
  let day: KnownDay = knownDay(zone, from, undefined);
  const days: LocalDay[] = [day];
  while (day.date < to) {
    day.next ??= knownDay(zone, addDays(day.date, 1), day.to);
    day = day.next;
    days.push(day);
  }
  return days;
}

function knownDay(zone: string, date: LocalDate, begin: EpochMinute | undefined): KnownDay {
  forgetOldRules();
  const days = zones.get(zone) ?? new Map<string, KnownDay>();
  const before = days.get(date);
  if (before !== undefined) return before;
  const from = begin ?? toMinute(startOfDay(zone, date));
  const to = toMinute(startOfDay(zone, addDays(date, 1)));
  const day = { date, from, to, weekday: isoWeekday(date), clock: dayClockOf(zone, from, to) };
  known += 1;
  if (known >= MOST_KNOWN) {
    zones.clear();
    known = 0;
  }
  zones.set(zone, days.set(date, day));
  return day;
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
  return to - from === DAY_MINUTES;
}
