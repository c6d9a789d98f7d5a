import { hostOffsets } from "./host-offsets.ts";
import { DAY } from "./time.ts";

/** How far a zone's clocks are ahead of UTC, from an instant on; both in milliseconds. */
type Change = { readonly from: number; readonly offset: number };

/** Clock changes lie further apart in every year since 1970; some zones stop summer time for a month. */
const STEP = 7 * DAY;
/** Clocks change on whole seconds. */
const FINEST = 1_000;

/** Where clocks change never changes while a function lives, and a year of a zone is two or three numbers. */
const known = new Map<string, Map<number, readonly Change[]>>();

/** Milliseconds that the zone's clocks are ahead of UTC at that instant; behind it is negative. */
export function offsetAt(zone: string, at: number): number {
  const year = new Date(at).getUTCFullYear();
  const years = known.get(zone) ?? new Map<number, readonly Change[]>();
  const changes = years.get(year) ?? changesOf(zone, year);
  known.set(zone, years.set(year, changes));
  let offset = 0;
  for (const change of changes) {
    if (change.from > at) break;
    offset = change.offset;
  }
  return offset;
}

function changesOf(zone: string, year: number): readonly Change[] {
  const begin = Date.UTC(year, 0);
  const end = Date.UTC(year + 1, 0);
  const instants: number[] = [];
  for (let at = begin; at < end; at += STEP) instants.push(at);
  instants.push(end);
  return hostOffsets(zone, (offsetOf) => {
    const changes: Change[] = [{ from: begin, offset: offsetOf(begin) }];
    for (const [index, at] of instants.entries()) {
      findChanges(offsetOf, instants[index - 1] ?? at, at, changes);
    }
    return changes;
  });
}

/** Halves the time between two offsets that differ until it holds one change. */
function findChanges(
  offsetOf: (at: number) => number,
  from: number,
  to: number,
  found: Change[],
): void {
  const offset = offsetOf(to);
  if (offsetOf(from) === offset) return;
  if (to - from <= FINEST) {
    found.push({ from: to, offset });
    return;
  }
  const middle = from + Math.floor((to - from) / (2 * FINEST)) * FINEST;
  findChanges(offsetOf, from, middle, found);
  findChanges(offsetOf, middle, to, found);
}
