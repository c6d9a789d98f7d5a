import * as z from "zod";
import { wallTimeSchema } from "../directory/document/dealer.schema.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { plus, wallMinutes } from "../kernel/time.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { localDateSchema } from "../kernel/time.schema.ts";
import { addDays, atWall, isoWeekday, startOfDay } from "../kernel/zone.ts";

/**
 * Local days of the dealer, both included; of the last one only what is due until that time, where one is
 * named: a period that is not over yet.
 */
export const reportQuerySchema = z.strictObject({
  from: localDateSchema,
  to: localDateSchema,
  until: wallTimeSchema.optional(),
});
export type Period = z.output<typeof reportQuerySchema>;

/** A year with its leap day; a longer period is several reports. */
const LONGEST_DAYS = 366;
/** As long as each day is told apart. */
const LONGEST_BY_DAY = 31;
/** Long enough to see whether it gets better. */
const TREND_WEEKS = 12;

/** In the right order, and no longer than a report may be. */
export function isPeriod({ from, to }: Period): boolean {
  return from <= to && to <= addDays(from, LONGEST_DAYS - 1);
}

export const WRONG_PERIOD: Problem = {
  code: "invalid-request",
  errors: [invalid("/to", "too-long-a-report", { most: LONGEST_DAYS })],
};

/** The first and the last instant of these days, where the dealer is. */
export function instantsOf(
  { timeZone }: Pick<Dealer, "timeZone">,
  { from, to, until }: Period,
): { readonly from: Instant; readonly until: Instant } {
  const ends = startOfDay(timeZone, addDays(to, 1));
  return {
    from: startOfDay(timeZone, from),
    until: until === undefined ? plus(ends, -1) : atWall(timeZone, to, wallMinutes(until)),
  };
}

/**
 * What a period is compared with: at most a week with the same days of the week before, days of one month
 * from its first on with the same of the month before, a whole month with a whole one, and any other with
 * as many days just before. Each up to the same time of its last day.
 */
export function periodBefore(period: Period): Period {
  const { from, to } = period;
  if (to <= addDays(from, 6)) return { ...period, from: addDays(from, -7), to: addDays(to, -7) };
  if (from.endsWith("-01") && monthOf(from) === monthOf(to)) return inMonthBefore(period);
  const days = daysOf(period).length;
  return { ...period, from: addDays(from, -days), to: addDays(from, -1) };
}

/** A month that is too short for the same day ends with its own last one, whole. */
function inMonthBefore({ from: first, to, until }: Period): Period {
  const last = addDays(first, -1);
  const from = firstOfMonth(last);
  const same = addDays(from, daysOf({ from: first, to }).length - 1);
  const isWhole = until === undefined && monthOf(addDays(to, 1)) !== monthOf(to);
  if (isWhole || same > last) return { from, to: last };
  return { from, to: same, ...(until === undefined ? {} : { until }) };
}

/** The week or month of this day as far as it has come, with the time that it is. */
export function soFar(unit: "week" | "month", date: LocalDate, until: string | undefined): Period {
  const from = unit === "week" ? mondayOf(date) : firstOfMonth(date);
  return { from, to: date, ...(until === undefined ? {} : { until }) };
}

/** The last whole week or month before this day. */
export function lastWhole(unit: "week" | "month", date: LocalDate): Period {
  const to = addDays(unit === "week" ? mondayOf(date) : firstOfMonth(date), -1);
  return { from: unit === "week" ? mondayOf(to) : firstOfMonth(to), to };
}

/** Each day, while there are few enough to be told apart. */
export function eachDay(period: Period): Period[] {
  const days = daysOf(period);
  return days.length > LONGEST_BY_DAY
    ? []
    : days.map((date) => within(period, { from: date, to: date }));
}

/** From Monday to Sunday, the first and the last only with their days in the period. */
export function weeksOf(period: Period): Period[] {
  const weeks: Period[] = [];
  for (let { from } = period; from <= period.to; from = addDays(mondayOf(from), 7)) {
    weeks.push(within(period, { from, to: addDays(mondayOf(from), 6) }));
  }
  return weeks;
}

/** The weeks up to the one that the period ends in, which ends with it. */
export function trendWeeks({ to, until }: Period): Period[] {
  const from = addDays(mondayOf(to), -7 * (TREND_WEEKS - 1));
  return weeksOf({ from, to, ...(until === undefined ? {} : { until }) });
}

/** A calendar month, `2027-05`, with its days in the period. */
export function monthIn(period: Period, month: string): Period {
  const days = daysOf(period).filter((date) => date.startsWith(month));
  return within(period, { from: days.at(0) ?? period.from, to: days.at(-1) ?? period.to });
}

function within(outer: Period, { from, to }: Period): Period {
  const end = to > outer.to ? outer.to : to;
  return {
    from: from < outer.from ? outer.from : from,
    to: end,
    ...(end === outer.to && outer.until !== undefined ? { until: outer.until } : {}),
  };
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - isoWeekday(date));
}

function firstOfMonth(date: LocalDate): LocalDate {
  return addDays(date, 1 - Number(date.slice(8)));
}

function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}

function daysOf({ from, to }: Period): LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}
