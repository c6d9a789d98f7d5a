import { wallMinutes } from "../../../../shared/kernel/time.ts";

/** From opening to closing on the wall clock, `HH:MM`. */
export type Span = { readonly opens: string; readonly closes: string };

/** `08:00–12:00, 13:00–18:00`; nothing while closed. */
export function hoursText(spans: readonly Span[]): string {
  return spans
    .toSorted((left, right) => wallMinutes(left.opens) - wallMinutes(right.opens))
    .map(({ opens, closes }) => `${opens}–${closes}`)
    .join(", ");
}

const TIME = String.raw`(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?`;
const SPAN = new RegExp(String.raw`^${TIME}\s*(?:-|–|—|to|until)\s*${TIME}$`, "i");

/**
 * What people write for opening hours: `8-12, 13-18`, `8:00–12:00`, `9 am to 5:30 pm`. Nothing means
 * closed; undefined is what cannot be read.
 */
export function readHours(text: string): Span[] | undefined {
  const parts = text
    .split(/[,;/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const spans = parts.map(readSpan);
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function readSpan(text: string): Span | undefined {
  const found = SPAN.exec(text);
  if (found === null) return undefined;
  const [, fromHour = "", fromMinute, fromHalf, toHour = "", toMinute, toHalf] = found;
  const opens = wallText(fromHour, fromMinute, fromHalf);
  const closes = wallText(toHour, toMinute, toHalf);
  return opens === undefined || closes === undefined ? undefined : { opens, closes };
}

function wallText(hourText: string, minute = "00", half?: string): string | undefined {
  const hour = half === undefined ? Number(hourText) : hourOfHalf(Number(hourText), half);
  if (Number.isNaN(hour) || hour > 24 || Number(minute) > 59) return undefined;
  if (hour === 24 && minute !== "00") return undefined;
  return `${String(hour).padStart(2, "0")}:${minute}`;
}

/** 12 am is midnight and 12 pm noon. */
function hourOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}
