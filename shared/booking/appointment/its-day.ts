import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** Nobody arrives for a visit on the day before; it was another visit's line that was pressed. */
export function isBeforeItsDay(
  { start }: Pick<Appointment, "start">,
  { timeZone }: Pick<Dealer, "timeZone">,
  now: Instant,
): boolean {
  return dateAt(timeZone, now) < dateAt(timeZone, start);
}
