import { isSameClock, underClock } from "./day-clock.ts";
import type { DayClock } from "./day-clock.ts";

/**
 * The busy times of one resource on one local day are one stored string, `540-600/apt_…,…`: minutes
 * from the first instant of that day (elapsed ones, so days of 23 or 25 hours need no care), from
 * inclusive to exclusive, each with its holder. Read by hand: a listing reads a thousand of them.
 *
 * On a day on which the clock changes, what it did when that was written stands first, `120-120/~60`:
 * after 120 minutes an hour forward. So it can be read under other rules, too.
 */
export type BusyInterval = {
  readonly from: number;
  readonly to: number;
  readonly holder: string;
};

const ZERO = 48;

/** @throws Error when the text is not what {@link printDay} writes. */
export function readDay(text: string): BusyInterval[] {
  const intervals: BusyInterval[] = [];
  scan(text, (from, to, holderFrom, holderTo) => {
    if (text[holderFrom] === CLOCK_MARK) return;
    intervals.push({ from, to, holder: text.slice(holderFrom, holderTo) });
  });
  return intervals;
}

/** In order of time. Where nothing is held nothing need be known of the clock. */
export function printDay(intervals: readonly BusyInterval[], clock?: DayClock): string {
  const held = intervals
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
    .map(({ from, to, holder }) => `${from}-${to}/${holder}`);
  const did = clock === undefined ? [] : [`${clock.at}-${clock.at}/${CLOCK_MARK}${clock.by}`];
  return held.length === 0 ? "" : [...did, ...held].join(",");
}

/** With `clock` as what the day's does by the present rules. */
export function withInterval(text: string, interval: BusyInterval, clock?: DayClock): string {
  return printDay([...readDay(underRules(text, clock)), interval], clock);
}

/** Removes what `holder` holds and nothing else. */
export function withoutHolder(text: string, holder: string): string {
  const others = readDay(text).filter((interval) => interval.holder !== holder);
  return printDay(others, writtenUnder(text));
}

const CLOCK_MARK = "~";

/**
 * The same holds in minutes of the day as its clock goes by the present rules, without a word of it. What
 * was written with none either stands as it is or was written when that clock did nothing: both are kept.
 */
export function underRules(text: string, now: DayClock | undefined): string {
  const then = writtenUnder(text);
  if (then === undefined && now === undefined) return text;
  const held = readDay(text);
  if (isSameClock(then, now)) return printDay(held);
  return printDay(
    held.map(({ holder, ...span }) => {
      const moved = underClock(span, then, now);
      if (then !== undefined) return { ...moved, holder };
      const { from, to } = span;
      return { from: Math.min(from, moved.from), to: Math.max(to, moved.to), holder };
    }),
  );
}

function writtenUnder(text: string): DayClock | undefined {
  const mark = text.indexOf(`/${CLOCK_MARK}`);
  if (mark === -1) return undefined;
  const comma = text.indexOf(",", mark);
  const by = Number(text.slice(mark + 2, comma === -1 ? text.length : comma));
  return { at: Number(text.slice(text.lastIndexOf("-", mark - 1) + 1, mark)), by };
}

export function busyMinutes(text: string): number {
  let sum = 0;
  scan(text, (from, to) => {
    sum += to - from;
  });
  return sum;
}

type EachInterval = (from: number, to: number, holderFrom: number, holderTo: number) => void;

function scan(text: string, visit: EachInterval): void {
  let position = 0;
  while (position < text.length) {
    const dash = text.indexOf("-", position);
    const slash = text.indexOf("/", dash);
    const comma = text.indexOf(",", slash);
    const end = comma === -1 ? text.length : comma;
    const from = numberAt(text, position, dash);
    visit(from, numberAt(text, dash + 1, slash), slash + 1, end);
    position = end + 1;
  }
}

function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let position = from; position < to; position += 1) {
    const digit = text.charCodeAt(position) - ZERO;
    if (!(digit >= 0 && digit <= 9)) throw new Error(`malformed calendar day at ${position}`);
    value = value * 10 + digit;
  }
  if (to <= from) throw new Error(`malformed calendar day at ${from}`);
  return value;
}
