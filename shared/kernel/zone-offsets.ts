import { intlChanges } from "./intl-offsets.ts";
import type { Change } from "./intl-offsets.ts";
import { tableChanges } from "./table-offsets.ts";

/** Where clocks change never changes while a function lives, and a year of a zone is two or three numbers. */
const known = new Map<string, Map<number, readonly Change[]>>();

/**
 * Milliseconds that the zone's clocks are ahead of UTC at that instant; behind it is negative.
 *
 * @throws RangeError when there is no such zone.
 */
export function offsetAt(zone: string, at: number): number {
  const year = new Date(at).getUTCFullYear();
  const years = known.get(zone) ?? new Map<number, readonly Change[]>();
  const changes = years.get(year) ?? tableChanges(zone, year) ?? intlChanges(zone, year);
  known.set(zone, years.set(year, changes));
  let offset = 0;
  for (const change of changes) {
    if (change.from > at) break;
    offset = change.offset;
  }
  return offset;
}
