import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";

const IS_THERE: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "arrived",
  "in-progress",
  "part-needed",
]);

/** The first that says that the customer is there. */
export function begun(
  to: AppointmentStatus,
  { begunAt }: Appointment,
  now: Instant,
): Pick<Appointment, "begunAt"> {
  return IS_THERE.has(to) && begunAt === undefined ? { begunAt: now } : {};
}

/** Nobody arrives for a visit on the day before; it was another visit's line that was pressed. */
export function isBeforeItsDay(
  { start }: Appointment,
  { timeZone }: Dealer,
  now: Instant,
): boolean {
  return dateAt(timeZone, now) < dateAt(timeZone, start);
}
