import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import type { Appointment, Trouble } from "../../story/parts/appointment.schema.ts";
import { monthOf } from "../appointment/appointment-writes.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { DateRange } from "../calendar/local-day.ts";
import { openTroubleOf } from "../appointment/trouble.ts";

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
  return troubled(await upcomingOf(deps, dealer, now), dealer);
}

/** What a change of the document would stand against, and stood against nothing before. */
export async function newlyAffectedBy(
  deps: Deps,
  { before, after }: { readonly before: Dealer; readonly after: Dealer },
  now: Instant,
): Promise<Affected[]> {
  const upcoming = await upcomingOf(deps, before, now);
  const already = new Set(troubled(upcoming, before).map(({ appointment }) => appointment.id));
  return troubled(upcoming, after).filter(({ appointment }) => !already.has(appointment.id));
}

/** Every appointment that is still to come and can still be moved. */
export async function upcomingOf(deps: Deps, dealer: Dealer, now: Instant): Promise<Appointment[]> {
  const from = dateAt(dealer.timeZone, now);
  const range = { from, to: addDays(from, AHEAD_DAYS) };
  return (await appointmentsOn(deps, dealer, range)).filter(
    ({ status, end }) => allows("reschedule", status) && end > now,
  );
}

function troubled(appointments: readonly Appointment[], dealer: Dealer): Affected[] {
  return appointments.flatMap((appointment) => {
    const trouble = openTroubleOf(dealer, appointment);
    return trouble === undefined ? [] : [{ appointment, trouble }];
  });
}

function monthsOf(from: LocalDate, to: LocalDate): string[] {
  const months = new Set<string>();
  for (let date = from; date <= to; date = addDays(date, 28)) months.add(monthOf(date));
  return [...months.add(monthOf(to))];
}
