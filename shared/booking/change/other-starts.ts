import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { calendarWithout } from "../calendar/calendar-changes.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { nearestStarts } from "../slots/nearest-starts.ts";
import { termsOf } from "../slots/service-terms.ts";

/** Where an appointment could be moved to, nearest first; nothing when its service is gone. */
export async function otherStarts(
  deps: { readonly calendar: Pick<CalendarStore, "days"> },
  dealer: Dealer,
  appointment: Appointment,
  now: Instant,
): Promise<Instant[]> {
  const service = dealer.services.find(({ id }) => id === appointment.service);
  if (service === undefined) return [];
  const { location, options = {} } = appointment;
  const terms = termsOf(dealer, service, { place: location.kind, options });
  if (!terms.ok) return [];
  const hold = appointmentHold(appointment);
  return nearestStarts(deps, terms.value, appointment.start, now, (calendar) =>
    calendarWithout(calendar, hold),
  );
}
