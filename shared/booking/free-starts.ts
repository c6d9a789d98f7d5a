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
  const reach = reachOf(starts, terms);
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

/** How a busy time finds its starts without a search. */
type Reach = {
  readonly starts: readonly EpochMinute[];
  readonly origin: EpochMinute;
  /** The first start at or after each tick from the origin on; what lies between is a step or two. */
  readonly firstAt: Uint16Array;
  readonly lengthMinutes: number;
  readonly beforeMinutes: number;
};

function reachOf(starts: readonly EpochMinute[], terms: ServiceTerms): Reach {
  const { before, duration, after } = terms;
  const origin = starts[0] ?? 0;
  const ticks = Math.ceil(((starts.at(-1) ?? 0) - origin) / TICK_MINUTES) + 1;
  const firstAt = new Uint16Array(ticks);
  let tick = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const until = ((starts[index] ?? 0) - origin) / TICK_MINUTES;
    for (; tick <= until; tick += 1) firstAt[tick] = index;
  }
  for (; tick < ticks; tick += 1) firstAt[tick] = starts.length - 1;
  return { starts, origin, firstAt, lengthMinutes: duration + after, beforeMinutes: before };
}

/** The first start at or after that minute. */
function indexFrom({ starts, origin, firstAt }: Reach, minute: EpochMinute): number {
  if (minute <= origin) return 0;
  const tick = Math.trunc((minute - origin) / TICK_MINUTES);
  let index = tick < firstAt.length ? (firstAt[tick] ?? 0) : starts.length;
  while (index < starts.length && (starts[index] ?? 0) < minute) index += 1;
  return index;
}

/** Takes away the starts whose time, with what goes before and after, meets `[from, to)`. */
function block(reach: Reach, busy: Bits, from: EpochMinute, to: EpochMinute): void {
  const first = indexFrom(reach, from - reach.lengthMinutes + 1);
  const end = indexFrom(reach, to + reach.beforeMinutes);
  if (end > first) setRange(busy, first, end);
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

const DASH = 45;
const SLASH = 47;
const ZERO = 48;
/** Reads what `printDay` writes, `540-600/apt_…,…`, by hand. @throws Error when it is not that. */
function blockDay(reach: Reach, busy: Bits, text: string, origin: EpochMinute): void {
  const end = text.length;
  let position = 0;
  while (position < end) {
    let from = 0;
    let code = text.charCodeAt(position);
    while (code !== DASH) {
      from = digit(from, code);
      position = next(position, end);
      code = text.charCodeAt(position);
    }
    position = next(position, end);
    code = text.charCodeAt(position);
    let to = 0;
    while (code !== SLASH) {
      to = digit(to, code);
      position = next(position, end);
      code = text.charCodeAt(position);
    }
    block(reach, busy, origin + from, origin + to);
    const comma = text.indexOf(",", position);
    position = comma === -1 ? end : comma + 1;
  }
}

function next(position: number, end: number): number {
  if (position + 1 < end) return position + 1;
  throw new Error("malformed calendar day");
}

function digit(value: number, code: number): number {
  const added = code - ZERO;
  if (added < 0 || added > 9) throw new Error("malformed calendar day");
  return value * 10 + added;
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
