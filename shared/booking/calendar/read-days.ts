import type { BusyCalendar } from "./busy-calendar.ts";
import type { CalendarStore } from "./calendar.store.ts";
import type { DateRange } from "./local-day.ts";

/** All of these days; what lies within another range is not read twice, days far apart are read apart. */
export async function readDays(
  calendar: Pick<CalendarStore, "days">,
  dealer: string,
  ranges: readonly DateRange[],
): Promise<BusyCalendar> {
  const apart = ranges.filter(
    ({ from, to }, index) =>
      !ranges.some(
        (other, at) =>
          at !== index &&
          other.from <= from &&
          to <= other.to &&
          // Of two that are the same the first is read.
          (at < index || other.from < from || to < other.to),
      ),
  );
  const days = await Promise.all(apart.map((range) => calendar.days(dealer, range)));
  return new Map(days.flatMap((some) => [...some]));
}
