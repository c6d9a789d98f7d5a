import type { Dealer, Resource } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import type { EpochMinute, LocalDay } from "../calendar/local-day.ts";
import { awayTimes } from "../slots/away-times.ts";
import { openTimesOf } from "../slots/open-times.ts";

/** Real time, from inclusive to exclusive. */
export type Stretch = { readonly from: EpochMinute; readonly to: EpochMinute };

/** When a column can be booked on a day whatever the calendar says, in order. */
export function openTimeOf(
  dealer: Dealer,
  column: { readonly id: string; readonly resource?: Resource },
  day: LocalDay,
): readonly Stretch[] {
  const open = openTimesOf(openingFor(dealer, column))(day);
  return awayTimeOf(dealer, column.resource).reduce(without, open);
}

/** When somebody or something is away, on any day. */
export function awayTimeOf(dealer: Dealer, resource: Resource | undefined): readonly Stretch[] {
  if (resource === undefined) return [];
  const person = dealer.staff.find(({ id }) => id === resource.id);
  const absences = [...(resource.absences ?? []), ...(person?.absences ?? [])];
  return awayTimes(absences, dealer.timeZone);
}

/** Its own hours; else those of the department it works for first, or the dealer's. */
function openingFor(
  dealer: Dealer,
  { id, resource }: { readonly id: string; readonly resource?: Resource },
): Opening {
  const hours = resource?.openingHours ?? [];
  if (hours.length > 0) return { zone: dealer.timeZone, hours, special: [] };
  if (resource === undefined) return openingOf(dealer, id);
  const person = dealer.staff.find((one) => one.id === id);
  return openingOf(dealer, person?.departments[0]);
}

export function without(some: readonly Stretch[], taken: Stretch): readonly Stretch[] {
  return some.flatMap(({ from, to }) => [
    ...(Math.min(to, taken.from) > from ? [{ from, to: Math.min(to, taken.from) }] : []),
    ...(Math.max(from, taken.to) < to ? [{ from: Math.max(from, taken.to), to }] : []),
  ]);
}

export function minutesOf(some: readonly Stretch[]): number {
  return some.reduce((sum, { from, to }) => sum + to - from, 0);
}
