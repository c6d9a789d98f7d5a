import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { DAY, MINUTE, plus } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import { openCallBook } from "./call-book.ts";
import type { CallLoads } from "./call-book.ts";
import { callHoursOn, endOf } from "./call-hours.ts";
import type { CallTimes } from "./call-hours.ts";
import { SOONEST_MINUTES, duesWithRoom } from "./room.ts";

export type CallTimesAsked = {
  readonly dealer: Dealer;
  readonly department: string;
  /** Days of the dealer's calendar, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
};

/** Every day of the range, also those without a time. */
export type CallTimesList = {
  readonly timeZone: string;
  readonly days: readonly { readonly date: LocalDate; readonly times: readonly Instant[] }[];
};

/** The furthest day for which anybody may choose a time. */
export const MOST_DAYS_AHEAD = 62;

/** The times by which a call can still be promised; where nothing is counted, each open hour's end. */
export async function listCallTimes(
  loads: CallLoads,
  { dealer, department, from, to }: CallTimesAsked,
  now: Instant,
): Promise<CallTimesList> {
  const book = await openCallBook(loads, { dealer, department, now });
  const { zone } = openingOf(dealer, department);
  const times =
    book === undefined
      ? uncounted({ dealer, department, from, to }, now)
      : duesWithRoom(book, { after: startOfDay(zone, from), until: endOfDay(zone, to) });
  const byDay = Map.groupBy(times, (at) => dateAt(zone, plus(at, -1)));
  const days: CallTimesList["days"][number][] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    days.push({ date, times: byDay.get(date) ?? [] });
  }
  return { timeZone: zone, days };
}

function uncounted({ dealer, department, from, to }: CallTimesAsked, now: Instant): Instant[] {
  const times = { opening: openingOf(dealer, department), windows: [] };
  const { zone } = times.opening;
  const soonest = plus(now, SOONEST_MINUTES * MINUTE);
  const last = dateAt(zone, plus(now, MOST_DAYS_AHEAD * DAY));
  return callEnds(times, from, to < last ? to : last).filter((end) => end >= soonest);
}

/** When each hour ends in which calls can be made, both days included. */
export function callEnds(times: CallTimes, from: LocalDate, to: LocalDate): Instant[] {
  const ends: Instant[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    ends.push(...callHoursOn(times, date).map(endOf));
  }
  return ends;
}

function endOfDay(zone: string, date: LocalDate): Instant {
  return startOfDay(zone, addDays(date, 1));
}
