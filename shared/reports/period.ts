import * as z from "zod";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { plus } from "../kernel/time.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { localDateSchema } from "../kernel/time.schema.ts";
import { addDays, isoWeekday, startOfDay } from "../kernel/zone.ts";

/** Local days of the dealer, both included. */
export const reportQuerySchema = z.strictObject({ from: localDateSchema, to: localDateSchema });
export type Period = z.output<typeof reportQuerySchema>;

/** A year with its leap day; a longer period is several reports. */
const LONGEST_DAYS = 366;

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
  { from, to }: Period,
): { readonly from: Instant; readonly until: Instant } {
  return {
    from: startOfDay(timeZone, from),
    until: plus(startOfDay(timeZone, addDays(to, 1)), -1),
  };
}

/** As many days just before. */
export function periodBefore(period: Period): Period {
  const days = daysOf(period).length;
  return { from: addDays(period.from, -days), to: addDays(period.from, -1) };
}

/** From Monday to Sunday, the first and the last only with their days in the period. */
export function weeksOf(period: Period): Period[] {
  const weeks: Period[] = [];
  for (let { from } = period; from <= period.to; from = addDays(mondayOf(from), 7)) {
    weeks.push(within(period, { from, to: addDays(mondayOf(from), 6) }));
  }
  return weeks;
}

/** A calendar month, `2027-05`, with its days in the period. */
export function monthIn(period: Period, month: string): Period {
  const days = daysOf(period).filter((date) => date.startsWith(month));
  return { from: days.at(0) ?? period.from, to: days.at(-1) ?? period.to };
}

function within(outer: Period, { from, to }: Period): Period {
  return { from: from < outer.from ? outer.from : from, to: to > outer.to ? outer.to : to };
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - isoWeekday(date));
}

function daysOf({ from, to }: Period): LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}
