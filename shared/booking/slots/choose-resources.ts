import { isFree } from "./free-starts.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { busyMinutes } from "../calendar/day-intervals.ts";
import type { HeldResource } from "../../story/parts/appointment.schema.ts";
import { datesTouched, localDays } from "../calendar/local-day.ts";
import type { EpochMinute } from "../calendar/local-day.ts";
import type { Random } from "../../kernel/random.ts";
import { addDays } from "../../kernel/zone.ts";
import type { ServiceTerms } from "./service-terms.ts";

export type Preference = {
  /** Resources to keep when they are free: a customer who moves was told who receives them. */
  readonly held: readonly string[];
  /** Turns the order among equals: bookings that lost a race do not all run to the same place again. */
  readonly spread: number;
};

/** 0 at first, so the choice among equal resources is the plain one; by chance after a lost race. */
export function spreadOf(round: number, random: Random): number {
  const [byte = 0] = round === 0 ? [] : random.bytes(1);
  return byte;
}

/**
 * The free resources for an offered start: of each needed type those held already, then the least
 * busy on these days, then by id. Undefined when a need finds none.
 */
export function chooseResources(
  terms: ServiceTerms,
  start: EpochMinute,
  calendar: BusyCalendar,
  { held, spread }: Preference,
): HeldResource[] | undefined {
  const from = start - terms.before;
  const to = start + terms.duration + terms.after;
  const touched = datesTouched(terms.zone, from, to);
  // Hours of the day before may last into the first day.
  const days = localDays(terms.zone, { from: addDays(touched.from, -1), to: touched.to });
  const load = (id: string) =>
    days
      .slice(1)
      .reduce((sum, { date }) => sum + busyMinutes(calendar.get(date)?.get(id) ?? ""), 0);
  const chosen = terms.needs.map(({ candidates, count }) => {
    const free = candidates
      .filter((candidate) => isFree(candidate, { from, to }, days, calendar))
      .map(({ resource }) => ({ resource, kept: held.includes(resource.id) ? 0 : 1 }))
      .map(({ resource, kept }) => ({ resource, kept, load: load(resource.id) }))
      .toSorted((left, right) => (left.resource.id < right.resource.id ? -1 : 1));
    const turn = free.length === 0 ? 0 : spread % free.length;
    const best = [...free.slice(turn), ...free.slice(0, turn)]
      .toSorted((left, right) => left.kept - right.kept || left.load - right.load)
      .slice(0, count);
    return best.length < count ? undefined : best.map(({ resource }) => resource);
  });
  if (chosen.includes(undefined)) return undefined;
  return chosen.flatMap((resources = []) =>
    resources.map(({ id, type, name }) => ({ id, type, name })),
  );
}
