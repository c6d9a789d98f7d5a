import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";

export function hasBegun({ start }: AppointmentAnswer, now: Instant): boolean {
  return instantTextSchema.parse(start) <= now;
}
