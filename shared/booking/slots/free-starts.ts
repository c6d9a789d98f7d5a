import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { readDay, underRules } from "../calendar/day-intervals.ts";
import { closedTimes } from "./closed-times.ts";
import type { EpochMinute, LocalDay } from "../calendar/local-day.ts";
import type { Candidate, Need, ServiceTerms } from "./service-terms.ts";
import { TICK_MINUTES, reachOf } from "./start-reach.ts";
import type { Lengths, Reach } from "./start-reach.ts";

/**
 * The one answer to "is it free?", for a month of starts in a listing and for the resources of one start
 * in a booking. `test/property/listed-bookable.test.ts` holds what is listed to what can be booked.
 *
 * One bit for each candidate start. A busy time takes away one range of starts, so a month of a
 * resource is a walk through its stored strings and a few words; no object is made for an interval.
 */
type Bits = Uint32Array;

/** Keeps the starts at which every need finds its resources; `starts` are in ascending order. */
export function freeStarts(
  starts: readonly EpochMinute[],
  terms: Lengths & Pick<ServiceTerms, "needs">,
  days: readonly LocalDay[],
  calendar: BusyCalendar,
): readonly EpochMinute[] {
  if (starts.length === 0) return starts;
  const month = { days, rows: days.map(({ date }) => calendar.get(date)) };
  const reach = reachOf(starts, terms, days);
  const free = new Uint32Array((starts.length + 31) >>> 5).fill(ALL);
  for (const need of terms.needs) {
    const enough = enoughFor(need, reach, month, free.length);
    for (let word = 0; word < free.length; word += 1) and(free, word, enough[word] ?? 0);
  }
  const kept: EpochMinute[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    if (((free[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0) kept.push(starts[index] ?? 0);
  }
  return kept;
}

/** Whether one resource is there and not busy during the whole time; `days` have to hold all of it. */
export function isFree(
  candidate: Candidate,
  { from, to }: { readonly from: EpochMinute; readonly to: EpochMinute },
  days: readonly LocalDay[],
  calendar: BusyCalendar,
): boolean {
  const needs = [{ type: candidate.resource.type, count: 1, candidates: [candidate] }];
  const terms = { needs, before: 0, duration: to - from, after: 0 };
  return freeStarts([from], terms, days, calendar).length > 0;
}

type Month = {
  readonly days: readonly LocalDay[];
  readonly rows: readonly (ReadonlyMap<string, string> | undefined)[];
};

/** The starts at which enough of the need's candidates are free. */
function enoughFor(
  { candidates, count }: Need,
  reach: Reach,
  { days, rows }: Month,
  words: number,
): Bits {
  const enough = new Uint32Array(words);
  // At `levels[n]`: more than n of the candidates so far are free; the last one is enough.
  const levels = [...Array.from({ length: count - 1 }, () => new Uint32Array(words)), enough];
  const busy = new Uint32Array(words);
  for (const candidate of candidates) {
    busy.fill(0);
    blockAbsences(reach, busy, candidate, days);
    blockClosed(reach, busy, candidate, days);
    for (let index = 0; index < days.length; index += 1) {
      const text = rows[index]?.get(candidate.resource.id);
      const day = days[index];
      if (text === undefined || day === undefined) continue;
      blockDay(reach, busy, underRules(text, day.clock), day.from);
    }
    raise(levels, busy);
  }
  return enough;
}

const ALL = 0xffffffff;

/** Takes away the starts whose time, with what goes before and after, meets `[from, to)`. */
function block(reach: Reach, busy: Bits, from: EpochMinute, to: EpochMinute): void {
  const begin = from - reach.origin;
  const end = to - reach.origin;
  const first = reach.firstAt[begin / TICK_MINUTES];
  const last = reach.firstAt[reach.after + end / TICK_MINUTES];
  // Between two ticks there is nothing.
  if (first === undefined || last === undefined) blockExactly(reach, busy, begin, end);
  else if (last > first) setRange(busy, first, last);
}

/** Staff may book at any minute. */
function blockExactly(reach: Reach, busy: Bits, begin: number, end: number): void {
  const { starts, lengthMinutes, beforeMinutes } = reach;
  const at = (minute: number) => {
    const index = starts.findIndex((start) => start >= minute);
    return index === -1 ? starts.length : index;
  };
  const first = at(begin - lengthMinutes + 1);
  const last = at(end + beforeMinutes);
  if (last > first) setRange(busy, first, last);
}

function setRange(bits: Bits, first: number, end: number): void {
  const from = first >>> 5;
  const last = (end - 1) >>> 5;
  const head = ALL << (first & 31);
  const tail = ALL >>> (31 - ((end - 1) & 31));
  if (from === last) return or(bits, from, head & tail);
  or(bits, from, head);
  for (let word = from + 1; word < last; word += 1) bits[word] = ALL;
  or(bits, last, tail);
}

function blockAbsences(
  reach: Reach,
  busy: Bits,
  { away }: Candidate,
  days: readonly LocalDay[],
): void {
  const first = days[0]?.from ?? 0;
  const last = days.at(-1)?.to ?? 0;
  for (const time of away) {
    const from = Math.max(time.from, first);
    const to = Math.min(time.to, last);
    if (from < to) block(reach, busy, from, to);
  }
}

function blockClosed(
  reach: Reach,
  busy: Bits,
  { opening }: Candidate,
  days: readonly LocalDay[],
): void {
  if (opening === undefined) return;
  const closed = closedTimes(opening, days);
  for (let index = 0; index < closed.length; index += 2) {
    block(reach, busy, closed[index] ?? 0, closed[index + 1] ?? 0);
  }
}

const COMMA = 44;
const DASH = 45;
const SLASH = 47;

/**
 * Reads what `printDay` writes, `540-600/apt_…,…`, by hand: nearly all times have three or four digits
 * and lie on ticks. @throws Error when it is not that.
 */
function blockDay(reach: Reach, busy: Bits, text: string, day: EpochMinute): void {
  const { firstAt } = reach;
  const dayTick = (day - reach.origin) / TICK_MINUTES;
  const after = reach.after + dayTick;
  const end = text.length;
  let position = 0;
  let holderLength = 0;
  while (position < end) {
    const from = numberBefore(text, position, DASH);
    const second = position + (from & LENGTH) + 1;
    const to = numberBefore(text, second, SLASH);
    if ((from | to) < 0) return blockDaySlowly(reach, busy, text.slice(position), day);
    // All starts lie on ticks: a time between two of them meets what its rounded one meets.
    const first = firstAt[dayTick + ticksOf(from >>> LENGTH_BITS)];
    const last = firstAt[after + ticksOf((to >>> LENGTH_BITS) + TICK_MINUTES - 1)];
    if (first === undefined || last === undefined) {
      block(reach, busy, day + (from >>> LENGTH_BITS), day + (to >>> LENGTH_BITS));
    } else if (last > first) setRange(busy, first, last);
    position = second + (to & LENGTH) + 1;
    // Searching for the comma costs much, and ids are of one length: it is where it was before.
    const comma = position + holderLength;
    if (holderLength === 0 || (comma !== end && text.charCodeAt(comma) !== COMMA)) {
      holderLength = lengthToComma(text, position);
    }
    position += holderLength + 1;
  }
}

/** A number and how many digits it has, in one. */
const LENGTH_BITS = 3;
const LENGTH = 7;

/** Three or four digits up to `mark`; negative for anything else. */
function numberBefore(text: string, at: number, mark: number): number {
  const hundreds = text.charCodeAt(at);
  const tens = text.charCodeAt(at + 1);
  const ones = text.charCodeAt(at + 2);
  const next = text.charCodeAt(at + 3);
  if (!areDigits(hundreds & tens & ones, hundreds | tens | ones)) return -1;
  const three = hundreds * 100 + tens * 10 + ones - 111 * ZERO;
  if (next === mark) return (three << LENGTH_BITS) | 3;
  if (text.charCodeAt(at + 4) !== mark || !areDigits(next, next)) return -1;
  return ((three * 10 + next - ZERO) << LENGTH_BITS) | 4;
}

const ZERO = 48;

/** The codes of `0` to `9` (and `:` to `?`, which are in no text) have these bits and no higher ones. */
function areDigits(all: number, any: number): boolean {
  return (all & ZERO) === ZERO && any <= 63;
}

/** Rounded down; a division by five in integers, right up to 16,383. */
function ticksOf(minutes: number): number {
  return (minutes * 13_108) >>> 16;
}

/** Times of the small hours have fewer digits; a text that is not right is refused here. */
function blockDaySlowly(reach: Reach, busy: Bits, text: string, day: EpochMinute): void {
  for (const { from, to } of readDay(text)) block(reach, busy, day + from, day + to);
}

function lengthToComma(text: string, from: number): number {
  const comma = text.indexOf(",", from);
  return (comma === -1 ? text.length : comma) - from;
}

/** Counts one more free candidate wherever it is not busy. */
function raise(levels: readonly Bits[], busy: Bits): void {
  for (let word = 0; word < busy.length; word += 1) {
    let more = ~(busy[word] ?? 0);
    for (const bits of levels) {
      const before = bits[word] ?? 0;
      bits[word] = before | more;
      more &= before;
    }
  }
}

function or(bits: Bits, word: number, mask: number): void {
  bits[word] = (bits[word] ?? 0) | mask;
}

function and(bits: Bits, word: number, mask: number): void {
  bits[word] = (bits[word] ?? 0) & mask;
}
