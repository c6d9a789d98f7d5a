// The functions, not the classes: of these only what is used gets into a bundle.
import { fromEpochMilliseconds, toZonedDateTimeISO } from "temporal-polyfill/fns/Instant";
import {
  create as plainDate,
  toString as toDateText,
  toZonedDateTime,
} from "temporal-polyfill/fns/PlainDate";
import { create as plainTime } from "temporal-polyfill/fns/PlainTime";
import { toPlainDate, toString as toText } from "temporal-polyfill/fns/ZonedDateTime";
import { DAY_MINUTES, DAY, instant, localDate } from "./time.ts";
import type { Instant, LocalDate, WallMinutes } from "./time.ts";

/**
 * The only file that knows time zones. A wall time that a clock change skips moves forward by the
 * gap; one that a change repeats means its first pass (RFC 5545 §3.3.5).
 */

/** Asking costs as much as making a formatter, and a document names few zones over and over. */
const knownZones = new Set<string>();

/** True when the runtime's time-zone data has the zone. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  const is = hasZone(zone);
  if (is) knownZones.add(zone);
  return is;
}

function hasZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The first instant of the day; not always 00:00, where a zone changes its clock at midnight. */
export function startOfDay(zone: string, date: LocalDate): Instant {
  return instant(toZonedDateTime(plain(date), zone).epochMilliseconds);
}

/** The instant at which a clock on the wall shows `minutes` on that day; 1440 is the end of the day. */
export function atWall(zone: string, date: LocalDate, minutes: WallMinutes): Instant {
  if (minutes >= DAY_MINUTES) return startOfDay(zone, addDays(date, 1));
  const wall = { timeZone: zone, plainTime: plainTime(Math.floor(minutes / 60), minutes % 60) };
  return instant(toZonedDateTime(plain(date), wall).epochMilliseconds);
}

export function dateAt(zone: string, at: Instant): LocalDate {
  return wallAt(zone, at).date;
}

/** What the wall clock shows, in minutes since 00:00, and the day it belongs to. */
export function wallAt(zone: string, at: Instant): { date: LocalDate; minutes: WallMinutes } {
  const zoned = zonedAt(zone, at);
  return {
    date: localDate(toDateText(toPlainDate(zoned))),
    minutes: zoned.hour * 60 + zoned.minute,
  };
}

/** RFC 3339 with the zone's offset at that instant: `2026-12-01T09:00:00-05:00`. */
export function toOffsetText(zone: string, at: Instant): string {
  const zoned = zonedAt(zone, at);
  const text = toText(zoned, { timeZoneName: "never", offset: "auto", smallestUnit: "second" });
  return zoned.millisecond === 0
    ? text
    : toText(zoned, { timeZoneName: "never", offset: "auto", smallestUnit: "millisecond" });
}

/** Calendar arithmetic on days alone; it has no zone. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const text = new Date(utcMidnight(date) + days * DAY).toISOString().slice(0, 10);
  return isDay(text) ? text : localDate(text);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function isoWeekday(date: LocalDate): number {
  return new Date(utcMidnight(date)).getUTCDay() || 7;
}

/** A month is many days, and what a clock has printed needs no calendar to be checked. */
function isDay(text: string): text is LocalDate {
  return text.length === 10 && text[4] === "-";
}

/** Days without a zone are all 24 hours long in UTC, which makes this far cheaper than Temporal. */
function utcMidnight(date: LocalDate): number {
  return Date.parse(`${date}T00:00Z`);
}

function plain(date: LocalDate) {
  return plainDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

function zonedAt(zone: string, at: Instant) {
  return toZonedDateTimeISO(fromEpochMilliseconds(at), zone);
}
