import type { LocalDate } from "../kernel/time.ts";
import type { BusyCalendar } from "./busy-calendar.ts";
import { withInterval, withoutHolder } from "./day-intervals.ts";
import { datesTouched, localDays } from "./local-day.ts";
import type { EpochMinute } from "./local-day.ts";

/** What an appointment keeps busy: each of its resources for the whole time with buffers and travel. */
export type Hold = {
  readonly holder: string;
  readonly resources: readonly string[];
  readonly from: EpochMinute;
  readonly until: EpochMinute;
};

/** One resource-day as it was read and as it shall be; undefined: there was no item. */
export type CalendarChange = {
  readonly date: LocalDate;
  readonly resource: string;
  readonly seen: string | undefined;
  readonly next: string;
};

/**
 * What must be written to remove everything a holder has on these days and to claim a time: one
 * change per resource-day, also when both are on the same day. A time across midnight is a claim on
 * two days.
 */
export function calendarChanges(
  calendar: BusyCalendar,
  zone: string,
  { free, claim }: { readonly free?: string | undefined; readonly claim?: Hold | undefined },
): CalendarChange[] {
  const freed = free === undefined ? calendar : calendarWithout(calendar, free);
  const next = claim === undefined ? freed : withHold(freed, zone, claim);
  return [...next].flatMap(([date, resources]) =>
    [...resources].flatMap(([resource, text]) => {
      const seen = calendar.get(date)?.get(resource);
      return text === (seen ?? "") ? [] : [{ date, resource, seen, next: text }];
    }),
  );
}

/** The calendar as it is for a holder: what it has, wherever, does not stand in its own way. */
export function calendarWithout(calendar: BusyCalendar, holder: string): BusyCalendar {
  const next = new Map(calendar);
  for (const [date, resources] of calendar) {
    const freed = [...resources].map(
      ([resource, text]) =>
        [resource, text.includes(holder) ? withoutHolder(text, holder) : text] as const,
    );
    next.set(date, new Map(freed));
  }
  return next;
}

function withHold(calendar: BusyCalendar, zone: string, hold: Hold): BusyCalendar {
  const { holder, resources, from, until } = hold;
  const next = new Map(calendar);
  for (const day of localDays(zone, datesTouched(zone, from, until))) {
    const texts = new Map(calendar.get(day.date));
    const interval = {
      from: Math.max(from, day.from) - day.from,
      to: Math.min(until, day.to) - day.from,
      holder,
    };
    for (const id of resources) texts.set(id, withInterval(texts.get(id) ?? "", interval));
    next.set(day.date, texts);
  }
  return next;
}
