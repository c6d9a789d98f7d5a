import { DAY_MINUTES, DAY, MINUTE, instant, localDate, wallText } from "./time.ts";
import type { Instant, LocalDate, WallMinutes } from "./time.ts";
import { isInTable } from "./table-offsets.ts";
import { offsetAt } from "./zone-offsets.ts";

/**
 * What times mean in a zone. A wall time that a clock change skips moves forward by the gap; one that
 * a change repeats means its first pass (RFC 5545 §3.3.5). A test holds it to `Temporal` in every zone.
 */

/** True when our time-zone data has the zone, or the runtime's. */
export function isZone(zone: string): boolean {
  if (isInTable(zone)) return true;
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
  return fromWall(zone, utcMidnight(date));
}

/** The instant at which a clock on the wall shows `minutes` on that day; 1440 is the end of the day. */
export function atWall(zone: string, date: LocalDate, minutes: WallMinutes): Instant {
  if (minutes >= DAY_MINUTES) return startOfDay(zone, addDays(date, 1));
  return fromWall(zone, utcMidnight(date) + minutes * MINUTE);
}

/** Of what the clock shows as if it showed UTC. No clock changes twice within two days. */
function fromWall(zone: string, wall: number): Instant {
  const before = offsetAt(zone, wall - DAY);
  const first = wall - before;
  const after = offsetAt(zone, wall + DAY);
  if (before === after || offsetAt(zone, first) === before) return instant(first);
  const second = wall - after;
  return instant(offsetAt(zone, second) === after ? second : first);
}

export function dateAt(zone: string, at: Instant): LocalDate {
  return wallAt(zone, at).date;
}

/** What the wall clock shows, in minutes since 00:00, and the day it belongs to. */
export function wallAt(zone: string, at: Instant): { date: LocalDate; minutes: WallMinutes } {
  const shown = new Date(at + offsetAt(zone, at));
  return {
    date: asDay(shown.toISOString().slice(0, 10)),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/** RFC 3339 with the zone's offset at that instant: `2026-12-01T09:00:00-05:00`. */
export function toOffsetText(zone: string, at: Instant): string {
  const offset = offsetAt(zone, at);
  const shown = new Date(at + offset).toISOString();
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const text = `${offset < 0 ? "-" : "+"}${wallText(minutes)}`;
  return `${shown.slice(0, at % 1_000 === 0 ? -".000Z".length : -"Z".length)}${text}`;
}

/** Calendar arithmetic on days alone; it has no zone. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return asDay(new Date(utcMidnight(date) + days * DAY).toISOString().slice(0, 10));
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function isoWeekday(date: LocalDate): number {
  return new Date(utcMidnight(date)).getUTCDay() || 7;
}

/** A month is many days, and what a clock has printed needs no calendar to be checked. */
function asDay(text: string): LocalDate {
  return isDay(text) ? text : localDate(text);
}

function isDay(text: string): text is LocalDate {
  return text.length === 10 && text[4] === "-";
}

/** Days without a zone are all 24 hours long in UTC. */
function utcMidnight(date: LocalDate): number {
  return Date.parse(`${date}T00:00Z`);
}
