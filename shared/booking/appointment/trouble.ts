import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { addDays } from "../../kernel/zone.ts";
import type { Appointment, Trouble } from "../../story/parts/appointment.schema.ts";
import { EMPTY_CALENDAR } from "../calendar/busy-calendar.ts";
import { isFree } from "../slots/free-starts.ts";
import { datesTouched, localDays, toMinute } from "../calendar/local-day.ts";
import type { EpochMinute, LocalDay } from "../calendar/local-day.ts";
import { openTimesOf } from "../slots/open-times.ts";
import { termsOfVisit } from "../slots/visit-terms.ts";
import type { ServiceTerms } from "../slots/service-terms.ts";

/** What stands against it and is nobody's decision yet: it should be moved, or confirmed as it is. */
export function openTroubleOf(dealer: Dealer, appointment: Appointment): Trouble | undefined {
  const trouble = troubleOf(dealer, appointment);
  return isSameTrouble(trouble, appointment.confirmedDespite) ? undefined : trouble;
}

export function isSameTrouble(one: Trouble | undefined, other: Trouble | undefined): boolean {
  return one?.reason === other?.reason && one?.name === other?.name;
}

/**
 * What the dealer's document, as it is or as it shall be, has against an appointment that is booked
 * already. The grid, lead time and limits bind new bookings only.
 */
export function troubleOf(dealer: Dealer, appointment: Appointment): Trouble | undefined {
  const { serviceName, resources, kind } = appointment;
  const terms = termsOfVisit(dealer, appointment)?.terms;
  if (terms === undefined) return { reason: "service-gone", name: serviceName };
  // It has its own hours and nobody of its own; where it is at another time now, its visitors follow.
  if (kind === "event" && terms.at !== undefined) return undefined;
  const days = daysAround(terms, appointment);
  if (!isOpen(terms, appointment, days)) {
    return { reason: "closed", name: dealer.name };
  }
  if (resources.length === 0) return { reason: "no-resource", name: serviceName };
  for (const resource of resources) {
    const trouble = troubleWith(terms, resource, appointment, days);
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

function daysAround({ zone }: ServiceTerms, { busyFrom, busyUntil }: Appointment): LocalDay[] {
  const { from, to } = datesTouched(zone, toMinute(busyFrom), toMinute(busyUntil));
  // Hours of the day before may last into the first day.
  return localDays(zone, { from: addDays(from, -1), to });
}

function isOpen(
  { opening }: ServiceTerms,
  { start, end }: Appointment,
  days: readonly LocalDay[],
): boolean {
  const within = (from: EpochMinute, to: EpochMinute) =>
    from <= toMinute(start) && toMinute(end) <= to;
  return days.flatMap(openTimesOf(opening)).some(({ from, to }) => within(from, to));
}

function troubleWith(
  { needs }: ServiceTerms,
  { id, name }: Appointment["resources"][number],
  { busyFrom, busyUntil }: Appointment,
  days: readonly LocalDay[],
): Trouble | undefined {
  const candidate = needs
    .flatMap(({ candidates }) => candidates)
    .find(({ resource }) => resource.id === id);
  if (candidate === undefined) {
    return { reason: "resource-gone", name };
  }
  const time = { from: toMinute(busyFrom), to: toMinute(busyUntil) };
  return isFree(candidate, time, days, EMPTY_CALENDAR)
    ? undefined
    : { reason: "resource-away", name };
}
