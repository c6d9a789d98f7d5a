import { localDate } from "../../../../shared/kernel/time.ts";
import { wallText } from "../../../../shared/kernel/date-text.ts";
import type { Period } from "../../../../shared/reports/period.ts";
import { dayParts } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";

/** `10 May to 12 May, until 10:20` */
export function periodText({ from, to, until }: Period, reader: Reader, text: ReportText): string {
  const [first, last] = [from, to].map((date) => dayParts(reader, date).date);
  const days = text.period(first ?? "", last ?? "");
  return until === undefined ? days : text.upTo(days, wallText(until, reader.language));
}

/** `10 May`, of a row whose id is its first day. */
export function dayText({ id }: { readonly id: string }, reader: Reader): string {
  return dayParts(reader, localDate(id)).date;
}

/** `Mon 10 May` */
export function weekdayText({ id }: { readonly id: string }, reader: Reader): string {
  const { weekday, date } = dayParts(reader, localDate(id));
  return `${weekday} ${date}`;
}

/** The report of a period, as the query of its address. */
export function periodQuery({ from, to, until }: Period): string {
  return new URLSearchParams({ from, to, ...(until === undefined ? {} : { until }) }).toString();
}
