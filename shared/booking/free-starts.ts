import type { BusyCalendar } from "./busy-calendar.ts";
import { closedTimes } from "./free-in-order.ts";
import type { EpochMinute, LocalDay } from "./local-day.ts";
import type { Candidate, Need, ServiceTerms } from "./service-terms.ts";

/**
 * One bit for each candidate start. A busy time takes away one range of starts, so a month of a
 * resource is a walk through its stored strings and a few words; no object is made for an interval.
 */
type Bits = Uint32Array;

/** Keeps the starts at which every need finds its resources; `starts` are in ascending order. */
export function freeStarts(
  starts: readonly EpochMinute[],
  terms: ServiceTerms,
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
    for (let index = 0; index < days.length; index += 1) {
      const text = rows[index]?.get(candidate.resource.id);
      if (text !== undefined) blockDay(reach, busy, text, days[index]?.from ?? 0);
    }
    raise(levels, busy);
  }
  return enough;
}

const ALL = 0xffffffff;
const TICK_MINUTES = 5;

/** How a busy time finds its starts without a search; minutes count from `origin` on. */
type Reach = {
  readonly starts: Int32Array;
  readonly origin: EpochMinute;
  readonly beforeMinutes: number;
  readonly lengthMinutes: number;
  /** For a busy time that begins (ends) at this tick: the first start it (no longer) meets. */
  readonly firstMet: Uint16Array;
  readonly firstAfter: Uint16Array;
};

function reachOf(
  epochStarts: readonly EpochMinute[],
  { before, duration, after }: ServiceTerms,
  days: readonly LocalDay[],
): Reach {
  const origin = days[0]?.from ?? 0;
  const starts = new Int32Array(epochStarts.length);
  for (let index = 0; index < starts.length; index += 1) {
    starts[index] = (epochStarts[index] ?? 0) - origin;
  }
  const ticks = Math.ceil(((days.at(-1)?.to ?? 0) - origin) / TICK_MINUTES) + 1;
  const lengthMinutes = duration + after;
  return {
    starts,
    origin,
    beforeMinutes: before,
    lengthMinutes,
    firstMet: indexesFrom(starts, ticks, 1 - lengthMinutes),
    firstAfter: indexesFrom(starts, ticks, before),
  };
}

/** For each tick, moved by so many minutes, the first start at or after it. */
function indexesFrom(starts: Int32Array, ticks: number, moved: number): Uint16Array {
  const indexes = new Uint16Array(ticks);
  let tick = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const until = Math.min(ticks - 1, Math.floor(((starts[index] ?? 0) - moved) / TICK_MINUTES));
    for (; tick <= until; tick += 1) indexes[tick] = index;
  }
  return indexes.fill(starts.length, tick);
}

/** Takes away the starts whose time, with what goes before and after, meets `[from, to)`. */
function block(reach: Reach, busy: Bits, from: EpochMinute, to: EpochMinute): void {
  const begin = from - reach.origin;
  const end = to - reach.origin;
  // Integer divisions: a shift keeps them so.
  const beginTick = (begin / TICK_MINUTES) >>> 0;
  const endTick = (end / TICK_MINUTES) >>> 0;
  const first = reach.firstMet[beginTick];
  const last = reach.firstAfter[endTick];
  const onTicks = beginTick * TICK_MINUTES === begin && endTick * TICK_MINUTES === end;
  if (onTicks && first !== undefined && last !== undefined) {
    if (last > first) setRange(busy, first, last);
    return;
  }
  blockExactly(reach, busy, begin, end);
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
  candidate: Candidate,
  days: readonly LocalDay[],
): void {
  for (const { date, from, to } of candidate.absences.length === 0 ? [] : days) {
    if (candidate.absences.some((away) => away.from <= date && date <= away.through)) {
      block(reach, busy, from, to);
    }
  }
  if (candidate.opening === undefined) return;
  const closed = closedTimes(candidate.opening, days);
  for (let index = 0; index < closed.length; index += 2) {
    block(reach, busy, closed[index] ?? 0, closed[index + 1] ?? 0);
  }
}

const COMMA = 44;
const DASH = 45;
const SLASH = 47;
const ZERO = 48;
/** Reads what `printDay` writes, `540-600/apt_…,…`, by hand. @throws Error when it is not that. */
function blockDay(reach: Reach, busy: Bits, text: string, origin: EpochMinute): void {
  const end = text.length;
  let position = 0;
  let holderLength = 0;
  while (position < end) {
    let from = 0;
    let code = text.charCodeAt(position);
    while (code !== DASH) {
      from = digit(from, code);
      position += 1;
      code = text.charCodeAt(position);
    }
    position += 1;
    code = text.charCodeAt(position);
    let to = 0;
    while (code !== SLASH) {
      to = digit(to, code);
      position += 1;
      code = text.charCodeAt(position);
    }
    block(reach, busy, origin + from, origin + to);
    position += 1;
    // Searching for the comma costs much, and ids are of one length: it is where it was before.
    const comma = position + holderLength;
    if (holderLength === 0 || (comma !== end && text.charCodeAt(comma) !== COMMA)) {
      holderLength = lengthToComma(text, position);
    }
    position += holderLength + 1;
  }
}

function lengthToComma(text: string, from: number): number {
  const comma = text.indexOf(",", from);
  return (comma === -1 ? text.length : comma) - from;
}

/** Beyond the end of a text is no digit either. */
function digit(value: number, code: number): number {
  const added = code - ZERO;
  if (added >= 0 && added <= 9) return value * 10 + added;
  throw new Error("malformed calendar day");
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
