import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { calendarWithout } from "../calendar/calendar-changes.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { nearestStarts } from "../slots/nearest-starts.ts";
import { termsOfVisit } from "../slots/visit-terms.ts";

/** Where an appointment could be moved to, nearest first; nothing when its service is gone. */
export async function otherStarts(
  deps: { readonly calendar: Pick<CalendarStore, "days"> },
  dealer: Dealer,
  appointment: Appointment,
  now: Instant,
): Promise<Instant[]> {
  const terms = termsOfVisit(dealer, appointment)?.terms;
  if (terms === undefined) return [];
  const hold = appointmentHold(appointment);
  return nearestStarts(deps, terms, appointment.start, now, (calendar) =>
    calendarWithout(calendar, hold),
  );
}
