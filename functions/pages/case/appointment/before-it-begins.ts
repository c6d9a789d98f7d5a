import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";

/** Only before it begins; whether it is still early enough is booking's to say. */
export function isChangeable({ status }: AppointmentAnswer): boolean {
  return status === "confirmed" || status === "unconfirmed";
}

export function hasBegun({ start }: AppointmentAnswer, now: Instant): boolean {
  return instantTextSchema.parse(start) <= now;
}
