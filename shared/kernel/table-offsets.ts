import type { Change } from "./intl-offsets.ts";
import { readZoneLine } from "./zone-line.ts";
import { ZONE_TABLE } from "./zone-table.ts";

const { data, firstYear, endYear, zones } = ZONE_TABLE;

/** A runtime with later data knows better, though its first answer costs a cold start 17 ms. */
const isCurrent = (process.versions["tz"] ?? "") <= data;

/** True when the table has the zone; where it has not, the runtime still may. */
export function isInTable(zone: string): boolean {
  return lineOf(zone) !== undefined;
}

/**
 * What a zone's clocks do in a year: how they stand when it begins in UTC, and each change. Undefined
 * where the table does not say, or the runtime has later data.
 */
export function tableChanges(zone: string, year: number): readonly Change[] | undefined {
  if (!isCurrent || year < firstYear || year >= endYear) return undefined;
  const changes = changesOf(zone);
  const from = Date.UTC(year, 0);
  const before = changes?.findLast((change) => change.from <= from);
  if (changes === undefined || before === undefined) return undefined;
  const end = Date.UTC(year + 1, 0);
  const within = changes.filter((change) => change.from > from && change.from <= end);
  return [{ from, offset: before.offset }, ...within];
}

const known = new Map<string, readonly Change[]>();

function changesOf(zone: string): readonly Change[] | undefined {
  const line = known.has(zone) ? undefined : lineOf(zone);
  if (line !== undefined) known.set(zone, readZoneLine(line, Date.UTC(firstYear, 0)));
  return known.get(zone);
}

/** Of ` Area/One Area/Two =…`, what stands behind the names. */
function lineOf(zone: string): string | undefined {
  const at = /^[\w/+-]+$/.test(zone) ? zones.indexOf(` ${zone} `) : -1;
  return at < 0 ? undefined : zones.slice(zones.indexOf("=", at) + 1, zones.indexOf("\n", at));
}
