import { openDay } from "../../commitments/due/business-time.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Appointment, AppointmentAction } from "../../story/parts/appointment.schema.ts";
import { byDay, nextAppointmentAction, remindersOf } from "./reminders.ts";
import type { Reminded } from "./reminders.ts";

type Coming = Pick<Appointment, "start" | "department"> & {
  readonly jobs?: readonly unknown[] | undefined;
};

/** Longer ago nobody would think of it as the day before. */
const LONGEST_CLOSED_DAYS = 14;

/**
 * What an appointment does next by itself, later than `after`: as `nextAppointmentAction` says, and of one with
 * jobs the look whether what they wait for will be there.
 */
export function nextOfVisit(
  visit: Coming,
  service: (Reminded & { readonly event?: unknown }) | undefined,
  dealer: Dealer,
  after: Instant,
): AppointmentAction {
  const next = nextAppointmentAction(visit, remindedOf(service), dealer.timeZone, after);
  const look = partLookAt(visit, service, dealer);
  return look !== undefined && look > after && look < next.at
    ? { kind: "reminder", at: look }
    : next;
}

/** A day before an event its visitors hear what it is by then, whatever else they are reminded of. */
const DAY_BEFORE = "P1D";

function remindedOf(service: (Reminded & { readonly event?: unknown }) | undefined) {
  if (service?.event === undefined || service.reminders === undefined) return service;
  const { reminders } = service;
  return { reminders: reminders.includes(DAY_BEFORE) ? reminders : [DAY_BEFORE, ...reminders] };
}

/**
 * When its department opens on the last day of work before it, so that there is a day to choose another time.
 * Undefined of a visit without jobs, and where it is reminded of on that day anyway.
 */
export function partLookAt(
  { start, department, jobs = [] }: Coming,
  service: Reminded | undefined,
  dealer: Dealer,
): Instant | undefined {
  if (jobs.length === 0) return undefined;
  const { timeZone } = dealer;
  const opening = openingOf(dealer, department);
  const day = daysBefore(dateAt(timeZone, start))
    .map((date) => openDay(opening, date))
    .find((open) => open !== undefined);
  if (day === undefined) return undefined;
  const isReminded = remindersOf(start, service, timeZone).some(
    (at) => dateAt(timeZone, at) === day.date,
  );
  const at = byDay(day.opens, timeZone);
  return isReminded || at >= start ? undefined : at;
}

function daysBefore(date: LocalDate): LocalDate[] {
  return Array.from({ length: LONGEST_CLOSED_DAYS }, (_, index) => addDays(date, -1 - index));
}
