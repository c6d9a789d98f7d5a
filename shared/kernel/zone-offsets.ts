import { intlChanges } from "./intl-offsets.ts";
import type { Change } from "./intl-offsets.ts";
import { tableChanges } from "./table-offsets.ts";

/** What the clocks of a zone do in a year: how they stand when it begins in UTC, and each change. */
export type ZoneRules = (zone: string, year: number) => readonly Change[];

const presentRules: ZoneRules = (zone, year) => tableChanges(zone, year) ?? intlChanges(zone, year);

let rules = presentRules;
let version = 0;

/** Rules never change while a function lives, and a year of a zone is two or three numbers. */
const known = new Map<string, Map<number, readonly Change[]>>();

/**
 * Other rules from now on, or again the present ones: governments change them, and what was stored
 * under the rules of before has to be read under these.
 */
export function replaceRules(next?: ZoneRules): void {
  rules = next ?? presentRules;
  version += 1;
  known.clear();
}

/** Another number when rules were replaced: what was worked out by those of before is worth nothing. */
export function rulesVersion(): number {
  return version;
}

/** @throws RangeError when there is no such zone. */
export function changesIn(zone: string, year: number): readonly Change[] {
  const years = known.get(zone) ?? new Map<number, readonly Change[]>();
  const changes = years.get(year) ?? rules(zone, year);
  known.set(zone, years.set(year, changes));
  return changes;
}

/**
 * Milliseconds that the zone's clocks are ahead of UTC at that instant; behind it is negative.
 *
 * @throws RangeError when there is no such zone.
 */
export function offsetAt(zone: string, at: number): number {
  let offset = 0;
  for (const change of changesIn(zone, new Date(at).getUTCFullYear())) {
    if (change.from > at) break;
    offset = change.offset;
  }
  return offset;
}

/** Beyond every horizon, so that all that is agreed lies within. */
const YEARS_AHEAD = 3;

/** What a zone's clocks do in the years about `at`: the same text as long as the rules are the same. */
export function rulesText(zone: string, at: number): string {
  const year = new Date(at).getUTCFullYear();
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) =>
    changesIn(zone, year + ahead),
  );
  return years
    .map((changes) => changes.map(({ from, offset }) => `${from}${offset < 0 ? "" : "+"}${offset}`))
    .join();
}
