import type { Instant } from "../kernel/time.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import { appointmentTimerName, armAppointment } from "./arm-appointment.ts";
import { fireAppointmentAction } from "./fire-appointment-action.ts";
import type { FireAppointmentDeps } from "./fire-appointment-action.ts";

export type AlignAppointmentDeps = FireAppointmentDeps & { readonly schedules: Schedules };

/**
 * Makes the armed schedules agree with an appointment after one of its events, as it is done for
 * promises: the present generation's timer is armed first, then the one that the event replaced goes.
 */
export async function alignAppointment(
  deps: AlignAppointmentDeps,
  appointment: Appointment,
  eventGeneration: number,
  now: Instant,
): Promise<void> {
  const { id, reference, generation, nextAction } = appointment;
  if (nextAction !== undefined && nextAction.at <= now) {
    await fireAppointmentAction(deps, { reference, appointment: id, generation }, now);
  } else {
    await armAppointment(deps.schedules, appointment, now);
  }
  if (eventGeneration > 1)
    await deps.schedules.disarm(appointmentTimerName(id, eventGeneration - 1));
}
