import * as z from "zod";
import { slugSchema } from "../directory/dealer.schema.ts";
import { toOffsetText } from "../kernel/zone.ts";
import { appointmentSchema, heldResourceSchema } from "./appointment.schema.ts";
import type { Appointment } from "./appointment.schema.ts";

/** An appointment as customers and staff are answered. */
export const appointmentAnswerSchema = z.object({
  ...appointmentSchema.pick({ id: true, kind: true, status: true, location: true, sequence: true })
    .shape,
  service: slugSchema,
  start: z.string(),
  end: z.string(),
  timeZone: z.string(),
  resources: z.array(heldResourceSchema.pick({ type: true, name: true })),
});
export type AppointmentAnswer = z.infer<typeof appointmentAnswerSchema>;

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
