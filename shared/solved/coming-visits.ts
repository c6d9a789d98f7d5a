import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import { isComing } from "../story/parts/is-coming.ts";

/** Those of a case that are still to come. */
export function comingVisits(
  { appointments }: Pick<CaseNow, "appointments">,
  now: Instant,
): readonly Appointment[] {
  return appointments.filter((visit) => isComing(visit) && visit.start > now);
}
