import { wallText } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { isPlain, localDay, toInstant, toMinute } from "../calendar/local-day.ts";

/**
 * Prints times of one local day as RFC 3339 in the zone. On a day without a clock change that is
 * integer work with one look at the zone; a listing has thousands of them.
 */
export function slotText(zone: string, date: LocalDate): (at: Instant) => string {
  const day = localDay(zone, date);
  if (!isPlain(day)) return (at) => toOffsetText(zone, at);
  const offset = toOffsetText(zone, toInstant(day.from)).slice("2026-12-01T00:00:00".length);
  return (at) => {
    const minute = toMinute(at);
    if (minute < day.from || minute >= day.to) return toOffsetText(zone, at);
    return `${date}T${wallText(minute - day.from)}:00${offset}`;
  };
}
