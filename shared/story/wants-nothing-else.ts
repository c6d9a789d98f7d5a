import type { Appointment } from "./parts/appointment.schema.ts";

/** Whoever came for one thing only is asked for nothing besides, in mails, forms and at the desk. */
export function wantsNothingElse({
  appointments,
}: {
  readonly appointments: readonly Pick<Appointment, "intent">[];
}): boolean {
  return appointments.some(({ intent }) => intent !== undefined);
}
