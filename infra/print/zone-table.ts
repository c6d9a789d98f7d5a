import { intlChanges } from "../../shared/kernel/intl-offsets.ts";
import { writeZoneLine } from "../../shared/kernel/zone-line.ts";

/** From before the first dealer's first day until a promise made long from now is due. */
const FIRST_YEAR = 2024;
const END_YEAR = 2046;

/** The source of `shared/kernel/zone-table.ts`: zones that go alike share a line. */
export function zoneTable(): string {
  const zones = Intl.supportedValuesOf("timeZone");
  const lines = Map.groupBy(zones, lineOf);
  const rows = [...lines].map(([line, names]) => ` ${names.join(" ")} =${line}\n`);
  return `/**
 * Printed by \`npm run docs\` from the runtime's time-zone data, whose first formatter costs a cold
 * start 17 ms. After an update of that data, print it again; until then the later data is asked.
 */
export const ZONE_TABLE = {
  data: ${JSON.stringify(process.versions["tz"])},
  firstYear: ${FIRST_YEAR},
  endYear: ${END_YEAR},
  /** The names of zones, each between spaces, and what \`zone-line.ts\` reads. */
  zones: \`
${rows.join("")}\`,
} as const;
`;
}

function lineOf(zone: string): string {
  const years = Array.from({ length: END_YEAR - FIRST_YEAR }, (_, at) => FIRST_YEAR + at);
  const changes = years.flatMap((year) => intlChanges(zone, year));
  return writeZoneLine(changes.filter(({ offset }, at) => offset !== changes[at - 1]?.offset));
}
