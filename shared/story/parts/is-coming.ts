import type { AppointmentStatus } from "./appointment.schema.ts";

/** Whether a visit is still to take place as it is booked: nobody has logged anything of its day, nor ended it. */
export function isComing({ status }: { readonly status: AppointmentStatus }): boolean {
  return status === "confirmed" || status === "unconfirmed";
}
