import type { AppointmentStatus } from "./appointment.schema.ts";

/** What may happen to an appointment in which state. `docs/states.md` is printed from this. */
export const appointmentTransitions = {
  reschedule: { from: ["confirmed", "unconfirmed"], to: "confirmed" },
  cancel: { from: ["confirmed", "unconfirmed"], to: "cancelled" },
} as const satisfies Record<
  string,
  { readonly from: readonly AppointmentStatus[]; readonly to: AppointmentStatus }
>;

export type AppointmentAction = keyof typeof appointmentTransitions;

export function allows(action: AppointmentAction, status: AppointmentStatus): boolean {
  return appointmentTransitions[action].from.some((allowed) => allowed === status);
}
