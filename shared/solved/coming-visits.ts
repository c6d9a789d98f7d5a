import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";

export const COMING: ReadonlySet<Appointment["status"]> = new Set<Appointment["status"]>([
  "confirmed",
  "unconfirmed",
]);

/** Those of a case that are still to come. */
export function comingVisits(
  { appointments }: Pick<CaseNow, "appointments">,
  now: Instant,
): readonly Appointment[] {
  return appointments.filter(({ status, start }) => COMING.has(status) && start > now);
}
