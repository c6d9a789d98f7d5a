import { groupingsOf } from "../../../../shared/booking/plan/plan-columns.ts";
import type { Grouping } from "../../../../shared/booking/plan/plan-columns.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays, isoWeekday } from "../../../../shared/kernel/zone.ts";

export const VIEWS = ["day", "week", "month"] as const;
export type View = (typeof VIEWS)[number];

/** How many columns stand on one page. */
export const PAGE_OF_COLUMNS: Readonly<Record<View, number>> = { day: 8, week: 15, month: 1 };

/** What somebody looks at, as the address of the page says it. */
export type PlanQuery = {
  readonly view: View;
  readonly date: LocalDate;
  readonly by: Grouping;
  /** Part of a name. */
  readonly who: string;
  /** Of the columns, from 1 on. */
  readonly page: number;
};

/** What cannot be read is as if it had not been said. */
export function readPlanQuery(
  query: Readonly<Record<string, string>>,
  dealer: Dealer,
  today: LocalDate,
): PlanQuery {
  const groupings = groupingsOf(dealer);
  const page = Number(query["page"]);
  return {
    view: VIEWS.find((view) => view === query["view"]) ?? "day",
    date: localDateSchema.safeParse(query["date"]).data ?? today,
    by: groupings.find((one) => one === query["by"]) ?? groupings[0] ?? "",
    who: (query["who"] ?? "").slice(0, 100),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export function planHref(
  dealer: string,
  query: PlanQuery,
  changed: Partial<PlanQuery> = {},
): string {
  const { view, date, by, who, page } = { ...query, ...changed };
  const values = new URLSearchParams({
    view,
    date,
    by,
    ...(who === "" ? {} : { who }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
  return `/desk/dealers/${dealer}/plan?${values.toString()}`;
}

/** The first and last day that are shown. */
export function daysShown({ view, date }: Pick<PlanQuery, "view" | "date">) {
  if (view === "day") return { from: date, to: date };
  if (view === "week") {
    const from = addDays(date, 1 - isoWeekday(date));
    return { from, to: addDays(from, 6) };
  }
  const from = addDays(date, 1 - Number(date.slice(8)));
  const next = addDays(from, 31);
  return { from, to: addDays(next, -Number(next.slice(8))) };
}

/** The same view, one further or one back. */
export function beside(query: PlanQuery, way: 1 | -1): LocalDate {
  const { from, to } = daysShown(query);
  return way === 1 ? addDays(to, 1) : daysShown({ ...query, date: addDays(from, -1) }).from;
}
