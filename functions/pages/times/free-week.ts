import { durationMinutes } from "../../../shared/kernel/duration.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { Instant, LocalDate } from "../../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../../shared/kernel/zone.ts";
import type { Choice } from "./choice.ts";
import { weekOf } from "./week.ts";
import type { FreeDay, Week } from "./week.ts";
import { DAY_MINUTES } from "../../../shared/kernel/time.ts";

/** The free times of some days, as booking lists them; `nextAvailable` when there is none in them. */
export type Listing = {
  readonly days: readonly FreeDay[];
  readonly nextAvailable?: Instant | undefined;
};

/** What the page about times shows: seven days and the ways out of them. */
export type FreeWeek = {
  readonly days: readonly FreeDay[];
  /** The wanted day, or the first with a free time; undefined when none of the seven has one. */
  readonly selected: FreeDay | undefined;
  /** The first free time; undefined when somebody looks at a day that has some of its own. */
  readonly nextFree: Instant | undefined;
  /** A day of the week before, unless that has passed. */
  readonly earlierDay: LocalDate | undefined;
  /** A day of the week after, unless nothing can be booked so late. */
  readonly laterDay: LocalDate | undefined;
};

export type FreeWeekQuery = {
  readonly dealer: Pick<Dealer, "timeZone">;
  readonly choice: Pick<Choice, "service" | "day">;
  readonly now: Instant;
};

/** What booking takes when a service names none. */
export const DEFAULT_HORIZON = "P60D";

/** The week of the wanted day; without one, the first week that has a free time. */
export async function freeWeek(
  list: (week: Week) => Promise<Listing>,
  query: FreeWeekQuery,
): Promise<FreeWeek> {
  const { dealer, choice, now } = query;
  const today = dateAt(dealer.timeZone, now);
  const week = weekOf(today, choice.day ?? today);
  const listing = await list(week);
  const { nextAvailable } = listing;
  const isElsewhere = choice.day === undefined && nextAvailable !== undefined;
  if (!isElsewhere || startsOf(listing).length > 0) return toFreeWeek(listing, week, query);
  const later = weekOf(today, dateAt(dealer.timeZone, nextAvailable));
  return toFreeWeek(await list(later), later, query);
}

function toFreeWeek(
  listing: Listing,
  week: Week,
  { dealer, choice, now }: FreeWeekQuery,
): FreeWeek {
  const { service, day } = choice;
  const today = dateAt(dealer.timeZone, now);
  const last = addDays(today, durationMinutes(service.horizon ?? DEFAULT_HORIZON) / DAY_MINUTES);
  const free = listing.days.filter(({ starts }) => starts.length > 0);
  const [first] = free;
  const isLookingAround = day !== undefined && first !== undefined;
  return {
    days: listing.days,
    selected: free.find(({ date }) => date === day) ?? first,
    nextFree: isLookingAround ? undefined : (first?.starts[0] ?? listing.nextAvailable),
    earlierDay: week.from > today ? addDays(week.from, -7) : undefined,
    laterDay: week.to < last ? addDays(week.to, 1) : undefined,
  };
}

function startsOf({ days }: Listing): Instant[] {
  return days.flatMap(({ starts }) => starts);
}
