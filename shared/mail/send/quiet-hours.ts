import type { Case } from "../../story/parts/case.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, atWall, wallAt } from "../../kernel/zone.ts";

/** By the customer's own clocks. */
const QUIET_HOURS = { fromMinutes: 21 * 60, untilMinutes: 8 * 60 } as const;

/** `at`, or the end of the night that it falls into. */
export function afterQuietHours(zone: string, at: Instant): Instant {
  const { date, minutes } = wallAt(zone, at);
  const { fromMinutes, untilMinutes } = QUIET_HOURS;
  if (minutes >= fromMinutes) return atWall(zone, addDays(date, 1), untilMinutes);
  return minutes < untilMinutes ? atWall(zone, date, untilMinutes) : at;
}

/** Where the customer said that they are called; else where the dealer is. */
export function customerZone({ contact }: Pick<Case, "contact">, dealerZone: string): string {
  const named = contact?.windows?.find(({ timeZone }) => timeZone !== undefined);
  return named?.timeZone ?? dealerZone;
}
