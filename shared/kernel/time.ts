import * as z from "zod";

/** A point on the time line, in whole milliseconds since 1970-01-01T00:00Z. */
export const instantSchema = z.int().brand<"Instant">();
export type Instant = z.infer<typeof instantSchema>;

/** 3000-01-01T00:00Z: what people ask for lies between 1970 and here, and so does all we compute. */
const END_OF_TIME = 32_503_680_000_000;

/** RFC 3339 with any offset, as requests carry it; a text without an offset names no instant. */
export const instantTextSchema = z.iso
  .datetime({ offset: true, error: "use RFC 3339 with an offset, like 2026-12-01T09:00:00-05:00" })
  .transform((text) => Date.parse(text))
  .refine((at) => at >= 0 && at < END_OF_TIME, "is not between the years 1970 and 3000")
  .transform(instant);

/** A calendar day somewhere, `YYYY-MM-DD`; only together with a zone does it name real time. */
export const localDateSchema = z.iso.date().brand<"LocalDate">();
export type LocalDate = z.infer<typeof localDateSchema>;

/** Minutes since 00:00 as a clock on the wall shows them; 24:00 (1440) is the end of a day. */
export type WallMinutes = number;

/** Reads the one clock. Only the edge (handlers) holds one; everything below takes `now`. */
export type Clock = { readonly now: () => Instant };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

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
  return localDateSchema.parse(text);
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
