import { DAY } from "./time.ts";

/** How far a zone's clocks are ahead of UTC, from an instant on; both in milliseconds. */
export type Change = { readonly from: number; readonly offset: number };

/** Clock changes lie further apart in every year since 1970; some zones stop summer time for a month. */
const STEP = 7 * DAY;
/** Clocks change on whole seconds. */
const FINEST = 1_000;

/**
 * What a zone's clocks do in a year, as the runtime's time-zone data has it: how they stand when it
 * begins in UTC, and each change.
 *
 * @throws RangeError when there is no such zone.
 */
export function intlChanges(zone: string, year: number): readonly Change[] {
  const offsetOf = intlOffset(zone);
  const end = Date.UTC(year + 1, 0);
  let last = shownAt(offsetOf, Date.UTC(year, 0));
  const changes = [last];
  while (last.from < end) {
    const next = shownAt(offsetOf, Math.min(last.from + STEP, end));
    findChanges(offsetOf, last, next, changes);
    last = next;
  }
  return changes;
}

type OffsetOf = (at: number) => number;

function shownAt(offsetOf: OffsetOf, at: number): Change {
  return { from: at, offset: offsetOf(at) };
}

/** Halves the time between two offsets that differ until it holds one change. */
function findChanges(offsetOf: OffsetOf, first: Change, last: Change, found: Change[]): void {
  if (first.offset === last.offset) return;
  if (last.from - first.from <= FINEST) {
    found.push(last);
    return;
  }
  const half = Math.floor((last.from - first.from) / (2 * FINEST)) * FINEST;
  const middle = shownAt(offsetOf, first.from + half);
  findChanges(offsetOf, first, middle, found);
  findChanges(offsetOf, middle, last, found);
}

/** `1/1/2027, GMT-05:00`, with seconds where there are any, without numbers for UTC. */
const SHOWN = /GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)(?::(?<seconds>\d\d))?)?$/;

/** A formatter costs a hundred answers to make. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function intlOffset(timeZone: string): OffsetOf {
  const formatter =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  formatters.set(timeZone, formatter);
  return (at) => {
    const { sign, hours, minutes, seconds } = SHOWN.exec(formatter.format(at))?.groups ?? {};
    const ahead = [hours, minutes, seconds].reduce((sum, part = "0") => sum * 60 + Number(part), 0);
    return (sign === "-" ? -ahead : ahead) * 1_000;
  };
}
