import type { CallWindow } from "../../story/parts/case.schema.ts";
import { spansOn } from "../../directory/opening/opening.ts";
import type { Opening, Span } from "../../directory/opening/opening.ts";
import { DAY, instant } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import { spansOfDay } from "./call-windows.ts";

/** Two zones are so many local days apart at most. */
const ZONES_APART_DAYS = 2;

/** Nobody is promised anything further ahead. */
const LONGEST_LOOK_DAYS = 400;

/** What is late is still to be done: so far ahead is looked for a time then. */
export const LATE_LOOK_MILLISECONDS = 14 * DAY;

/** When somebody of another house may call a customer. */
export type Meeting = {
  /** Of those who call, in their zone. */
  readonly opening: Opening;
  /** Of the customer; without any every time is right. */
  readonly windows: readonly CallWindow[];
  /** Of windows that name none of their own: where the dealer is. */
  readonly zone: string;
  readonly from: Instant;
  readonly until: Instant;
};

/**
 * The first time in which both are there, as far as it lies between the two instants: undefined where the hours
 * of those who call and the customer's windows never meet. Each is read in its own zone.
 */
export function firstCommon({ opening, windows, zone, from, until }: Meeting): Span | undefined {
  // A span may have begun on the day before, over midnight.
  let date = addDays(dateAt(opening.zone, from), -1);
  const last = addDays(dateAt(opening.zone, until), 1);
  for (let ahead = 0; ahead <= LONGEST_LOOK_DAYS && date <= last; ahead += 1) {
    const open = spansOn(opening, date);
    const wanted = windows.length === 0 ? open : spansAround(windows, zone, date);
    const first = open
      .flatMap((span) => wanted.map((other) => common(span, other)))
      .map((both) => common(both, { from, to: until }))
      .filter((both) => both.from < both.to)
      .toSorted((left, right) => left.from - right.from)[0];
    if (first !== undefined) return first;
    date = addDays(date, 1);
  }
  return undefined;
}

/** All that may lie in one day of somebody else. */
function spansAround(windows: readonly CallWindow[], zone: string, date: LocalDate): Span[] {
  const days = Array.from({ length: 2 * ZONES_APART_DAYS + 1 }, (_, index) =>
    addDays(date, index - ZONES_APART_DAYS),
  );
  return days.flatMap((day) => spansOfDay(windows, zone, day));
}

function common(left: Span, right: Span): Span {
  return {
    from: instant(Math.max(left.from, right.from)),
    to: instant(Math.min(left.to, right.to)),
  };
}
