import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import type { Hold } from "../calendar/calendar-changes.ts";
import { readDay, underRules } from "../calendar/day-intervals.ts";
import { localDay, toInstant } from "../calendar/local-day.ts";
import type { Instant } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { isBlock } from "./block-id.ts";

/** Something that holds part of a time already, with its buffers. */
export type Standing = { readonly holder: string; readonly start: Instant; readonly end: Instant };

export type InTheWay = {
  readonly visits: readonly Standing[];
  readonly blocks: readonly Standing[];
  /** Held for somebody who waits, until they answer. */
  readonly offers: readonly Standing[];
};

type Wanted = { readonly date: LocalDate; readonly hold: Hold };

/** What stands where these want to be, on days as they were read. */
export function inTheWay(
  calendar: BusyCalendar,
  zone: string,
  wanted: readonly Wanted[],
): InTheWay {
  const found = wanted.flatMap(({ date, hold }) => standingIn(calendar, zone, date, hold));
  const isVisit = ({ holder }: Standing) => holder.startsWith(VISIT);
  return {
    visits: found.filter(isVisit),
    blocks: found.filter(({ holder }) => isBlock(holder)),
    offers: found.filter((one) => !isVisit(one) && !isBlock(one.holder)),
  };
}

const VISIT = "apt_";

function standingIn(
  calendar: BusyCalendar,
  zone: string,
  date: LocalDate,
  { resources, from, until }: Hold,
): Standing[] {
  const day = localDay(zone, date);
  return resources.flatMap((resource) =>
    readDay(underRules(calendar.get(date)?.get(resource) ?? "", day.clock))
      .filter((held) => day.from + held.from < until && from < day.from + held.to)
      .map(({ holder, ...held }) => ({
        holder,
        start: toInstant(day.from + held.from),
        end: toInstant(day.from + held.to),
      })),
  );
}
