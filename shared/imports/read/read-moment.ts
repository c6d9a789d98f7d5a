import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { MINUTE, isAskedDate, localDate, plus } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { atWall, dateAt } from "../../kernel/zone.ts";
import type { DateOrder } from "./mapping.schema.ts";

/** How a table writes its times. */
export type MomentWays = { readonly order: DateOrder; readonly zone: string };

const DAY_OF_ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const DAY_AS_PEOPLE_WRITE = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})/;
const TIME =
  /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(?:(a\.?\s?m\.?|p\.?\s?m\.?)|uhr|h)?/i;
const OFFSET = /^(?:z|([+-])(\d{2}):?(\d{2}))$/i;
const NAMED_ZONE = /\[(.+)\]$/;

/** Two digits are a year of this century. */
const CENTURY = 2000;

/**
 * A time as people and systems write it: `2027-06-10T09:00:00+02:00` is that instant, all others are what the
 * clocks of `zone` show then.
 */
export function readMoment(
  text: string,
  { order, zone }: MomentWays,
  pointer: string,
): Result<Instant, FieldError> {
  const unknown = NAMED_ZONE.exec(text)?.[1];
  if (unknown !== undefined) return fail(invalid(pointer, "zone-unknown", { zone: unknown }));
  const day = dayOf(text.trim(), order);
  if (day === undefined) return fail(invalid(pointer, "not-a-moment"));
  if (!isAskedDate(day.date)) return fail(invalid(pointer, "no-such-day"));
  if (day.rest === "") return fail(invalid(pointer, "no-time-of-day"));
  const time = timeOf(day.rest);
  if (time === undefined) return fail(invalid(pointer, "not-a-moment"));
  if (time.offset === undefined) return ok(atWall(zone, day.date, time.minutes));
  return ok(plus(atWall("UTC", day.date, time.minutes), -time.offset * MINUTE));
}

/** A day alone; where a time stands behind it, the day that it is then in `zone`. */
export function readDay(
  text: string,
  ways: MomentWays,
  pointer: string,
): Result<LocalDate, FieldError> {
  const day = dayOf(text.trim(), ways.order);
  if (day !== undefined && day.rest !== "") {
    const at = readMoment(text, ways, pointer);
    return at.ok ? ok(dateAt(ways.zone, at.value)) : at;
  }
  const isDay = day !== undefined && isAskedDate(day.date);
  return isDay ? ok(localDate(day.date)) : fail(invalid(pointer, "no-such-day"));
}

type Day = { readonly date: string; readonly rest: string };

/** `2027-06-10`, and what stands behind it. */
function dayOf(text: string, order: DateOrder): Day | undefined {
  const iso = DAY_OF_ISO.exec(text);
  if (iso !== null) {
    const [all, ...parts] = iso;
    return { date: dated(parts), rest: behind(text, all) };
  }
  const written = DAY_AS_PEOPLE_WRITE.exec(text);
  if (written === null) return undefined;
  const [all, first = "", second = "", last = ""] = written;
  const [day, month] = order === "mdy" ? [second, first] : [first, second];
  const year = last.length === 2 ? String(CENTURY + Number(last)) : last;
  return { date: dated([year, month, day]), rest: behind(text, all) };
}

/** Of year, month and day. */
function dated(parts: readonly string[]): string {
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

function behind(text: string, day: string): string {
  return text.slice(day.length).replace(/^(?:[T,]|\s|um\b|at\b|à|a las\b)+/i, "");
}

/** Minutes since midnight, and of a named offset the minutes that its clocks are ahead. */
function timeOf(text: string) {
  const read = TIME.exec(text);
  if (read === null) return undefined;
  const [all, hours = "", minutes = "00", , half] = read;
  const hour = half === undefined ? Number(hours) : inHalfOfDay(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const shown = hour * 60 + Number(minutes);
  const rest = text.slice(all.length).trim();
  if (rest === "") return { minutes: shown, offset: undefined };
  const offset = offsetOf(rest);
  return offset === undefined ? undefined : { minutes: shown, offset };
}

function offsetOf(text: string): number | undefined {
  const read = OFFSET.exec(text);
  if (read === null) return undefined;
  const [, sign, ahead = "0", more = "0"] = read;
  const size = Number(ahead) * 60 + Number(more);
  return sign === "-" ? -size : size;
}

/** 12 am is midnight. */
function inHalfOfDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}
