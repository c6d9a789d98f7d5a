import { promisedIn, leftOver } from "./call-book.ts";
import type { CallBook } from "./call-book.ts";
import { endOf, minutesOf } from "./call-hours.ts";
import type { Instant } from "../../kernel/time.ts";
import { paceOf } from "./who-calls.ts";
import type { StaffedHour } from "./who-calls.ts";

/** One person's calls hour by hour, or all of a department's, when everybody works at their pace. */
export type CallLine = {
  readonly pace: readonly number[];
  readonly promised: readonly number[];
  /** What is left over at the beginning of each hour. */
  readonly backlog: readonly number[];
};

const lines = new WeakMap<CallBook, Map<string | undefined, CallLine>>();

/** Worked out once for a book, since each due time that is asked about looks at it. */
export function callLine(book: CallBook, owner: string | undefined): CallLine {
  const known = lines.get(book) ?? new Map<string | undefined, CallLine>();
  lines.set(book, known);
  const line = known.get(owner) ?? drawLine(book, owner);
  known.set(owner, line);
  return line;
}

function drawLine(book: CallBook, owner: string | undefined): CallLine {
  const pace = book.hours.map((hour) => paceIn(book, hour, owner));
  const promised = book.hours.map((hour) => promisedIn(book, hour, owner));
  const backlog: number[] = [];
  let left = leftOver(book, owner);
  for (const [index, hour] of book.hours.entries()) {
    backlog.push(left);
    const made = madeIn(book, hour, pace[index] ?? 0, endOf(hour));
    left = Math.max(0, left + (promised[index] ?? 0) - made);
  }
  return { pace, promised, backlog };
}

function paceIn(book: CallBook, hour: StaffedHour, owner: string | undefined): number {
  if (owner !== undefined) return paceOf(owner, book, hour);
  return hour.callers.reduce((sum, { perHour }) => sum + perHour, 0);
}

/** The calls that are made in that hour from now until then, at that pace. */
export function madeIn(book: CallBook, hour: StaffedHour, pace: number, until: Instant): number {
  const minutes = minutesOf(hour, book.now, until);
  return minutes === 0 ? 0 : (pace * minutes) / 60;
}
