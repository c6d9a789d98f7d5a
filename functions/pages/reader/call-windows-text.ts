import type { Contact } from "../../../shared/story/parts/case.schema.ts";
import { localDate } from "../../../shared/kernel/time.ts";
import { wallText } from "../../../shared/kernel/date-text.ts";
import { WEEKDAYS } from "../../../shared/kernel/weekdays.ts";
import { addDays } from "../../../shared/kernel/zone.ts";
import { dayParts } from "./when.ts";
import type { Reader } from "./when.ts";

type Window = NonNullable<Contact["windows"]>[number];

/**
 * `Mon–Fri 19:00–20:30, Sat 10:00–12:00 (Europe/London)`, the days in the reader's language and the
 * zone only where it is not theirs.
 */
export function callWindowsText(windows: readonly Window[], { language, zone }: Reader): string {
  return windows
    .map(({ days, from, to, timeZone = zone }) => {
      const elsewhere = timeZone === zone ? "" : ` (${timeZone})`;
      const hours = `${wallText(from, language)}–${wallText(to, language)}`;
      return `${daysText(days, language)} ${hours}${elsewhere}`;
    })
    .join(", ");
}

/** Days in a row become a range. */
function daysText(days: Window["days"], language: string): string {
  const runs: number[][] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.map((each) => runText(each, language)).join(", ");
}

function runText(run: readonly number[], language: string): string {
  const [first = 0] = run;
  const last = run.at(-1) ?? first;
  if (run.length < 3) return run.map((each) => dayText(each, language)).join(", ");
  return `${dayText(first, language)}–${dayText(last, language)}`;
}

/** A Monday; a week of no other year says its days differently. */
const MONDAY = localDate("2024-01-01");

function dayText(index: number, language: string): string {
  return dayParts({ language, zone: "UTC" }, addDays(MONDAY, index)).weekday;
}
