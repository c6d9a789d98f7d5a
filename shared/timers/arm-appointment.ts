import type { TimerPayload } from "./timer-payload.ts";
import { sha256 } from "../kernel/hash.ts";
import type { Instant } from "../kernel/time.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";

/** Arms the timer of the present generation; nothing once nothing is left to do. */
export async function armAppointment(
  schedules: Pick<Schedules, "arm">,
  { id, reference, generation, nextAction }: Appointment,
  now: Instant,
): Promise<void> {
  if (nextAction === undefined) return;
  const payload: TimerPayload = {
    version: 1,
    kind: "appointment",
    reference,
    appointment: id,
    generation,
  };
  await schedules.arm(
    { name: appointmentTimerName(id, generation), payload, at: nextAction.at },
    now,
  );
}

/** Asks, when the time is over, whether a confirmation was delivered. */
export async function armConfirmation(
  schedules: Pick<Schedules, "arm">,
  { id: mail, reference, deliverBy }: Pick<Mail, "id" | "reference" | "deliverBy">,
  now: Instant,
): Promise<void> {
  if (deliverBy === undefined) return;
  const payload: TimerPayload = { version: 1, kind: "confirmation", reference, mail };
  await schedules.arm({ name: confirmationTimerName(mail), payload, at: deliverBy }, now);
}

export function confirmationTimerName(mail: string): string {
  return sha256("confirmation", mail);
}

/** One name for each generation of an appointment: arming twice is arming once. */
export function appointmentTimerName(appointment: string, generation: number): string {
  return sha256(appointment, String(generation));
}
