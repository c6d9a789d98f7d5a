import type { CallWindow } from "../../story/parts/case.schema.ts";
import { spansOn } from "../../directory/opening/opening.ts";
import type { Opening, Span } from "../../directory/opening/opening.ts";
import { DAYS_OF_WEEK } from "../../directory/document/vocabulary.ts";
import type { CommitmentKind } from "../../directory/document/values.schema.ts";
import { instant, localDate, wallMinutes } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, atWall, dateAt, isoWeekday } from "../../kernel/zone.ts";

/** Windows repeat weekly, so what a fortnight does not show does not come. */
const LOOK_AHEAD_DAYS = 14;

/** Kinds that are kept by reaching the customer, so that their call windows count. */
export function isCall(kind: CommitmentKind): boolean {
  return kind === "callback" || kind === "outreach";
}

/**
 * From when, not before `at`, the customer may be called: without any window every time is right.
 * Undefined when no window is to come. `zone` is where the dealer is.
 */
export function callableFrom(
  windows: readonly CallWindow[],
  zone: string,
  at: Instant,
): Instant | undefined {
  if (windows.length === 0) return at;
  const next = windowAfter(windows, zone, at);
  return next !== undefined && next.from < at ? at : next?.from;
}

/** The window that is open at `at`, else the next one; undefined when there is none to come. */
export function windowAfter(
  windows: readonly CallWindow[],
  zone: string,
  at: Instant,
): Span | undefined {
  // A day back: the customer's zone may still be in yesterday.
  const first = addDays(dateAt(zone, at), -1);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const next = spansOfDay(windows, zone, addDays(first, ahead)).find(({ to }) => to > at);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The time of all windows between two instants, in order; whoever has seen enough looks no further. */
export function* windowsBetween(
  windows: readonly CallWindow[],
  zone: string,
  from: Instant,
  to: Instant,
): Generator<Span> {
  let next = windowAfter(windows, zone, from);
  while (next !== undefined && next.from < to) {
    yield { from: instant(Math.max(next.from, from)), to: instant(Math.min(next.to, to)) };
    next = windowAfter(windows, zone, next.to);
  }
}

/** True when there are windows and none of them meets an hour in which the place is open. */
export function onlyOutsideHours(windows: readonly CallWindow[], opening: Opening): boolean {
  // Any plain fortnight shows the weekly pattern; holidays do not make a shift.
  const plain = { ...opening, special: [] };
  const days = DAYS_OF_WEEK.map((_, index) => addDays(MONDAY, index));
  const open = days.flatMap((date) => spansOn(plain, date));
  const wanted = days.flatMap((date) => spansOfDay(windows, opening.zone, date));
  return wanted.length > 0 && !wanted.some((span) => open.some((other) => overlap(span, other)));
}

/** Of a week without a clock change anywhere. */
const MONDAY = localDate("2027-01-18");

/** When that day the customer may be called, as wide as their windows have it. */
export function spansOfDay(windows: readonly CallWindow[], zone: string, date: LocalDate): Span[] {
  const day = DAYS_OF_WEEK[isoWeekday(date) - 1]?.toLowerCase();
  return windows
    .filter(({ days }) => days.some((name) => name === day))
    .map(({ from, to, timeZone = zone }) => ({
      from: atWall(timeZone, date, wallMinutes(from)),
      to: atWall(timeZone, date, wallMinutes(to)),
    }))
    .toSorted((left, right) => left.from - right.from);
}

function overlap(left: Span, right: Span): boolean {
  return left.from < right.to && right.from < left.to;
}
