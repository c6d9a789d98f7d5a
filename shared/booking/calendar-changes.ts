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
 * What must be written to free one hold and claim another: one change per resource-day, also when
 * both are on the same day. A time across midnight is a claim on two days.
 */
export function calendarChanges(
  calendar: BusyCalendar,
  zone: string,
  { free, claim }: { readonly free?: Hold | undefined; readonly claim?: Hold | undefined },
): CalendarChange[] {
  const freed = free === undefined ? calendar : withoutHold(calendar, zone, free);
  const next = claim === undefined ? freed : withHold(freed, zone, claim);
  return [...next].flatMap(([date, resources]) =>
    [...resources].flatMap(([resource, text]) => {
      const seen = calendar.get(date)?.get(resource);
      return text === (seen ?? "") ? [] : [{ date, resource, seen, next: text }];
    }),
  );
}

/** The calendar as it is for the holder itself: what it holds does not stand in its own way. */
export function withoutHold(calendar: BusyCalendar, zone: string, hold: Hold): BusyCalendar {
  return replaced(calendar, zone, hold, (text) => withoutHolder(text, hold.holder));
}

function withHold(calendar: BusyCalendar, zone: string, hold: Hold): BusyCalendar {
  return replaced(calendar, zone, hold, (text, day) => {
    const from = Math.max(hold.from, day.from) - day.from;
    const to = Math.min(hold.until, day.to) - day.from;
    return withInterval(text, { from, to, holder: hold.holder });
  });
}

type Replace = (
  text: string,
  day: { readonly from: EpochMinute; readonly to: EpochMinute },
) => string;

function replaced(
  calendar: BusyCalendar,
  zone: string,
  { resources, from, until }: Hold,
  replace: Replace,
): BusyCalendar {
  const next = new Map(calendar);
  for (const day of localDays(zone, datesTouched(zone, from, until))) {
    const texts = new Map(calendar.get(day.date));
    for (const id of resources) texts.set(id, replace(texts.get(id) ?? "", day));
    next.set(day.date, texts);
  }
  return next;
}
