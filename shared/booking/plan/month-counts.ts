import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { LocalDate } from "../../kernel/time.ts";
import type { CalendarLooks } from "../calendar/calendar-looks.store.ts";
import { placesOf } from "../calendar/pool.ts";

export type DayCount = {
  readonly date: LocalDate;
  readonly total: number;
  /** By department, in the document's order; those without a visit are left out. */
  readonly departments: readonly { readonly name: string; readonly count: number }[];
};

/**
 * How many services are booked on each of these days, from what the calendar counts anyway: a few small rows a
 * day, however many visits there are. A visit in which two are done counts as two.
 */
export async function monthCounts(
  { looks }: { readonly looks: Pick<CalendarLooks, "pools"> },
  dealer: Dealer,
  dates: readonly LocalDate[],
): Promise<readonly DayCount[]> {
  const pools = await looks.pools(dealer.id, dates);
  const departmentOf = new Map(dealer.services.map(({ id, department }) => [id, department]));
  return dates.map((date) => {
    const counts = new Map<string, number>();
    let total = 0;
    for (const { service, used } of placesOf(pools.get(date))) {
      const department = departmentOf.get(service) ?? "";
      counts.set(department, (counts.get(department) ?? 0) + used);
      total += used;
    }
    const departments = dealer.departments.flatMap(({ id, name }) => {
      const count = counts.get(id) ?? 0;
      return count === 0 ? [] : [{ name, count }];
    });
    return { date, total, departments };
  });
}
