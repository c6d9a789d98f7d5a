import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** Its first event may bear a little earlier time than the visit. */
const BEFORE = HOUR;

/** From when on everything happened that was said of a visit, and promised for it. */
export function bookingOf({ bookedAt }: Pick<Appointment, "bookedAt">): Instant {
  return plus(bookedAt, -BEFORE);
}
