import { instant, localDate, MINUTE } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays } from "../../kernel/zone.ts";
import { freeStarts } from "./free-starts.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { dateOf, localDay, localDays, toInstant } from "../calendar/local-day.ts";
import type { DateRange, EpochMinute, LocalDay } from "../calendar/local-day.ts";
import { openTimesOf } from "./open-times.ts";
import { hasRoom } from "../calendar/pool.ts";
import type { ServiceTerms } from "./service-terms.ts";

/** The shortest day there is, so that a busy time never reaches further than the margin says. */
const SHORTEST_DAY_MINUTES = 1380;

/**
 * The days one can book at `now`, both included: the horizon counts days of the dealer's calendar. An event can be
 * booked as soon as it is announced, for its day.
 */
export function bookableDates(
  { zone, horizonDays, notBefore = NO_DAY, opensOn = NO_DAY, at }: ServiceTerms,
  now: Instant,
): DateRange {
  const today = dateOf(zone, now);
  const from = later(later(today, notBefore), opensOn);
  if (at === undefined) return { from, to: addDays(today, horizonDays) };
  const day = dateOf(zone, toInstant(at));
  return { from: later(from, day), to: day };
}

/** The days whose busy times decide about starts in `range`: buffers and travel reach over midnight. */
export function datesToRead(
  { before, duration, after }: ServiceTerms,
  range: DateRange,
): DateRange {
  return {
    from: addDays(range.from, -Math.ceil(before / SHORTEST_DAY_MINUTES)),
    to: addDays(range.to, Math.ceil((duration + after) / SHORTEST_DAY_MINUTES)),
  };
}

/**
 * The starts in `range` that are offered: on the grid counted from each opening, wholly inside open
 * time, not sooner than the lead time, not beyond the horizon, and with a free resource for each need
 * during the whole time with its buffers. With an empty calendar: what would be offered if nobody had
 * booked. Listing and booking both ask here, so what is listed can be booked and nothing else can.
 */
export function bookableStarts(
  terms: ServiceTerms,
  range: DateRange,
  calendar: BusyCalendar,
  now: Instant,
): readonly EpochMinute[] {
  const bookable = bookableDates(terms, now);
  const within = { from: later(range.from, bookable.from), to: earlier(range.to, bookable.to) };
  if (within.from > within.to) return [];
  const read = datesToRead(terms, within);
  // Hours that began the day before may last into the first day.
  const days = localDays(terms.zone, { from: addDays(read.from, -1), to: read.to });
  const { at } = terms;
  const starts =
    at === undefined ? startsOnGrid(terms, within, days, now) : startAt(at, terms, now);
  return freeStarts(withRoom(terms, within, calendar, starts), terms, days, calendar);
}

/** Without the days whose pools are used up. */
function withRoom(
  { zone, pools }: ServiceTerms,
  range: DateRange,
  calendar: BusyCalendar,
  starts: readonly EpochMinute[],
): readonly EpochMinute[] {
  const limited = pools.filter(({ capacity }) => capacity !== Infinity);
  if (limited.length === 0) return starts;
  const full = localDays(zone, range).filter(({ date }) => !hasRoom(limited, calendar.get(date)));
  let next = 0;
  // Both are in ascending order.
  return starts.filter((start) => {
    while ((full[next]?.to ?? Infinity) <= start) next += 1;
    return start < (full[next]?.from ?? Infinity);
  });
}

/** Of an event, which is no more when it begins; its day was found to be bookable. */
function startAt(at: EpochMinute, { lead }: ServiceTerms, now: Instant): readonly EpochMinute[] {
  return at > instant(now + lead * MINUTE) / MINUTE ? [at] : [];
}

/** In ascending order, each once. */
function startsOnGrid(
  terms: ServiceTerms,
  range: DateRange,
  days: readonly LocalDay[],
  now: Instant,
): readonly EpochMinute[] {
  const { opening, zone, duration, step, lead } = terms;
  const soonest = Math.ceil(instant(now + lead * MINUTE) / MINUTE);
  const from = Math.max(localDay(zone, range.from).from, soonest);
  const until = localDay(zone, range.to).to;
  const openTimes = openTimesOf(opening);
  const starts: EpochMinute[] = [];
  let ascending = true;
  let latest = -Infinity;
  for (const day of days) {
    for (const open of openTimes(day)) {
      const skipped = Math.max(0, Math.ceil((from - open.from) / step));
      const last = Math.min(open.to - duration, until - 1);
      const first = open.from + skipped * step;
      // Only hours that overlap, by overnight opening, can lead back.
      ascending &&= first > latest || first > last;
      for (let start = first; start <= last; start += step) starts.push(start);
      latest = starts.at(-1) ?? latest;
    }
  }
  return ascending ? starts : [...new Set(starts)].toSorted((left, right) => left - right);
}

/** Before all that is asked for. */
const NO_DAY = localDate("1970-01-01");

const later = (left: LocalDate, right: LocalDate) => (left > right ? left : right);
const earlier = (left: LocalDate, right: LocalDate) => (left < right ? left : right);
