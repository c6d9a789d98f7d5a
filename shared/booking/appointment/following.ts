import type { Appointment, AppointmentAction } from "../../story/parts/appointment.schema.ts";

/** The next generation, with what it does next. */
export function following(
  { nextAction: _done, ...seen }: Appointment,
  next: AppointmentAction | undefined,
): Appointment {
  return {
    ...seen,
    revision: seen.revision + 1,
    generation: seen.generation + 1,
    ...(next === undefined ? {} : { nextAction: next }),
  };
}
