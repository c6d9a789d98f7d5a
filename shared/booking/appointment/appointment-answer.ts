import { toOffsetText } from "../../kernel/zone.ts";
import type { AppointmentAnswer } from "./appointment-answer.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** `zone` is the dealer's: times are answered as its clocks show them. */
export function toAppointmentAnswer(appointment: Appointment, zone: string): AppointmentAnswer {
  const { id, service, kind, status, location, resources, sequence } = appointment;
  return {
    id,
    service,
    kind,
    status,
    start: toOffsetText(zone, appointment.start),
    end: toOffsetText(zone, appointment.end),
    timeZone: zone,
    location,
    resources: resources.map(({ type, name }) => ({ type, name })),
    sequence,
  };
}
