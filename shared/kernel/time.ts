import type * as z from "zod";

/** A point on the time line, in whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & z.core.$brand<"Instant">;

/** A calendar day somewhere, `YYYY-MM-DD`; only together with a zone does it name real time. */
export type LocalDate = string & z.core.$brand<"LocalDate">;

/** Minutes since 00:00 as a clock on the wall shows them; 24:00 (1440) is the end of a day. */
export type WallMinutes = number;

/** Reads the one clock. Only the edge (handlers) holds one; everything below takes `now`. */
export type Clock = { readonly now: () => Instant };

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Of a clock on the wall; a day that the clocks change on has others in all. */
export const DAY_MINUTES = 1440;

/** @throws RangeError when the number is not a whole millisecond. */
export function instant(epochMilliseconds: number): Instant {
  if (!isInstant(epochMilliseconds)) {
    throw new RangeError(`not an instant: ${epochMilliseconds}`);
  }
  return epochMilliseconds;
}

function isInstant(value: number): value is Instant {
  return Number.isSafeInteger(value);
}

/** @throws RangeError when the text is not a day of the calendar. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** True for a day of the calendar: neither 30 February nor a year of five digits is one. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/**
 * True for a day that people may ask about. What is computed from it, the next day or the month before,
 * is then still a day.
 */
export function isAskedDate(text: string): text is LocalDate {
  return isLocalDate(text) && text >= "1970" && text < "3000";
}

/** What an RFC 3339 text with an offset names. @throws RangeError when it names no instant. */
export function parsedInstant(text: string): Instant {
  return instant(Date.parse(text));
}

/** Adds elapsed time; a day across a clock change is not 24 hours, so never use it for calendar days. */
export function plus(at: Instant, milliseconds: number): Instant {
  return instant(at + milliseconds);
}

/** For libraries that take nothing else. */
export function toDate(at: Instant): Date {
  return new Date(at);
}

/** `2026-12-01T14:00:00.000Z`: fixed width, so text order is time order. */
export function toUtc(at: Instant): string {
  return new Date(at).toISOString();
}

/** `Tue, 01 Dec 2026 14:00:00 +0000`, as mail headers write it (RFC 5322 §3.3). */
export function toMailDate(at: Instant): string {
  return new Date(at).toUTCString().replace("GMT", "+0000");
}

/** `09:30` → 570; `24:00` is allowed as the end of a day. */
export function wallMinutes(text: string): WallMinutes {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

export function wallText(minutes: WallMinutes): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
