import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { toInstant } from "../calendar/local-day.ts";
import { bookableDates, datesToRead, bookableStarts } from "./bookable-starts.ts";
import type { ServiceTerms } from "./service-terms.ts";

const MOST_ALTERNATIVES = 5;
/** Usually the days around are enough; the second look is for a dealer that is nearly full. */
const LOOKS_DAYS = [
  { before: 7, after: 14 },
  { before: 31, after: 62 },
] as const;

/** Up to five free starts nearest to a wish, the nearest first. */
export async function nearestStarts(
  { calendar }: { readonly calendar: Pick<CalendarStore, "days"> },
  terms: ServiceTerms,
  wish: Instant,
  now: Instant,
  /** How the calendar looks to somebody who already holds a time. */
  view: (calendar: BusyCalendar) => BusyCalendar = (all) => all,
): Promise<Instant[]> {
  const bookable = bookableDates(terms, now);
  if (bookable.from > bookable.to) return [];
  const centre = clamp(dateAt(terms.zone, wish), bookable.from, bookable.to);
  let found: Instant[] = [];
  for (const { before, after } of LOOKS_DAYS) {
    const range = {
      from: clamp(addDays(centre, -before), bookable.from, bookable.to),
      to: clamp(addDays(centre, after), bookable.from, bookable.to),
    };
    const busy = view(await calendar.days(terms.dealer, datesToRead(terms, range)));
    found = bookableStarts(terms, range, busy, now)
      .map(toInstant)
      .toSorted((left, right) => Math.abs(left - wish) - Math.abs(right - wish) || left - right)
      .slice(0, MOST_ALTERNATIVES);
    const complete = range.from === bookable.from && range.to === bookable.to;
    if (found.length === MOST_ALTERNATIVES || complete) break;
  }
  return found;
}

function clamp(date: LocalDate, from: LocalDate, to: LocalDate): LocalDate {
  if (date < from) return from;
  return date > to ? to : date;
}
