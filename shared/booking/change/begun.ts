import type { Instant } from "../../kernel/time.ts";
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
