import { toOffsetText } from "../../kernel/zone.ts";
import { heldUntil } from "../../story/parts/held-until.ts";
import type { AppointmentAnswer } from "./appointment-answer.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** `zone` is the dealer's: times are answered as its clocks show them. */
export function toAppointmentAnswer(appointment: Appointment, zone: string): AppointmentAnswer {
  const { id, service, also, visitor, host, kind, status, location, resources, sequence } =
    appointment;
  const until = heldUntil(appointment);
  return {
    id,
    service,
    ...(also === undefined ? {} : { also }),
    ...(visitor === undefined ? {} : { visitor }),
    ...(host === undefined ? {} : { host }),
    kind,
    status,
    start: toOffsetText(zone, appointment.start),
    end: toOffsetText(zone, appointment.end),
    timeZone: zone,
    ...(until === undefined ? {} : { heldUntil: toOffsetText(zone, until) }),
    location,
    resources: resources.map(({ type, name }) => ({ type, name })),
    sequence,
  };
}
