import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "./appointment.schema.ts";
import { isComing } from "./is-coming.ts";

/** Until when a visit to come is only held: by then somebody must have opened a link of a mail of ours. */
export function heldUntil(visit: Pick<Appointment, "status" | "tentative">): Instant | undefined {
  return isComing(visit) ? visit.tentative?.lapsesAt : undefined;
}
