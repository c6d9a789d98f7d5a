import type { Contact } from "../../../shared/cases/case.schema.ts";

type Window = NonNullable<Contact["windows"]>[number];
const WEEK = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const satisfies readonly Window["days"][number][];

/** `Mon–Fri 19:00–20:30, Sat 10:00–12:00 (Europe/London)`; the zone only where it is another one. */
export function callWindowsText(windows: readonly Window[], zone: string): string {
  return windows
    .map(({ days, from, to, timeZone = zone }) => {
      const elsewhere = timeZone === zone ? "" : ` (${timeZone})`;
      return `${daysText(days)} ${from}–${to}${elsewhere}`;
    })
    .join(", ");
}

/** Days in a row become a range. */
function daysText(days: Window["days"]): string {
  const runs: number[][] = [];
  for (const [index, day] of WEEK.entries()) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.map(runText).join(", ");
}

function runText(run: readonly number[]): string {
  const [first = 0] = run;
  const last = run.at(-1) ?? first;
  if (run.length < 3) return run.map(dayText).join(", ");
  return `${dayText(first)}–${dayText(last)}`;
}

function dayText(index: number): string {
  const day = WEEK[index] ?? "";
  return day.slice(0, 1).toUpperCase() + day.slice(1, 3);
}
