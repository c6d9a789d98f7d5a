import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Hold } from "../calendar/calendar-changes.ts";
import { toMinute } from "../calendar/local-day.ts";

/** What the calendar keeps for an appointment, under its id. */
export function appointmentHold(appointment: Appointment): Hold {
  const { id, resources, busyFrom, busyUntil, charges = [] } = appointment;
  return {
    holder: id,
    resources: resources.map((resource) => resource.id),
    from: toMinute(busyFrom),
    until: toMinute(busyUntil),
    charges,
  };
}
