import type { Dealer } from "../directory/dealer.schema.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../kernel/zone.ts";
import { allows } from "./appointment-transitions.ts";
import type { Appointment } from "./appointment.schema.ts";
import { monthOf } from "./appointment.store.ts";
import type { AppointmentStore } from "./appointment.store.ts";
import type { DateRange } from "./local-day.ts";
import { troubleOf } from "./trouble.ts";
import type { Trouble } from "./trouble.ts";

type Deps = { readonly appointments: Pick<AppointmentStore, "between"> };

/** Beyond every horizon a service can have. */
const AHEAD_DAYS = 1_000;

/** All appointments of the dealer on these days, both included, in order. */
export function appointmentsOn(
  { appointments }: Deps,
  { id, timeZone }: Pick<Dealer, "id" | "timeZone">,
  { from, to }: DateRange,
): Promise<Appointment[]> {
  const until = startOfDay(timeZone, addDays(to, 1));
  return appointments.between(id, monthsOf(from, to), startOfDay(timeZone, from), until);
}

export type Affected = { readonly appointment: Appointment; readonly trouble: Trouble };

/** Every appointment still to come that this document, saved or not, stands against. */
export async function affectedBy(deps: Deps, dealer: Dealer, now: Instant): Promise<Affected[]> {
  const from = dateAt(dealer.timeZone, now);
  const range = { from, to: addDays(from, AHEAD_DAYS) };
  const upcoming = (await appointmentsOn(deps, dealer, range)).filter(
    ({ status, end }) => allows("reschedule", status) && end > now,
  );
  return upcoming.flatMap((appointment) => {
    const trouble = troubleOf(dealer, appointment);
    return trouble === undefined ? [] : [{ appointment, trouble }];
  });
}

function monthsOf(from: LocalDate, to: LocalDate): string[] {
  const months = new Set<string>();
  for (let date = from; date <= to; date = addDays(date, 28)) months.add(monthOf(date));
  return [...months.add(monthOf(to))];
}
