import { localDays } from "../../../../shared/booking/calendar/local-day.ts";
import { monthCounts } from "../../../../shared/booking/plan/month-counts.ts";
import { columnsOf, groupingsOf } from "../../../../shared/booking/plan/plan-columns.ts";
import type { PlanColumn } from "../../../../shared/booking/plan/plan-columns.ts";
import { planOf } from "../../../../shared/booking/plan/plan-of.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { livePage } from "../sign-in/desk-session.ts";
import { blockRoutes } from "./block.routes.ts";
import { justMoved } from "./moved-notice.tsx";
import { planPage } from "./plan-page.tsx";
import type { PlanPageProps } from "./plan-page.tsx";
import { daysShown, PAGE_OF_COLUMNS, readPlanQuery } from "./plan-query.ts";
import type { PlanQuery } from "./plan-query.ts";
import { walkInRoutes } from "./walk-in.routes.ts";

/** The calendar: a day, a week or a month of the dealer, what is blocked in it, and who walks in. */
export const deskPlanRoutes = {
  show: livePage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const now = deps.clock.now();
    const today = dateAt(at.dealer.timeZone, now);
    const query = readPlanQuery(request.query, at.dealer, today);
    const columns = columnsOf(at.dealer, query.by, query.who);
    const last = Math.max(1, Math.ceil(columns.length / PAGE_OF_COLUMNS[query.view]));
    const within = { ...query, page: Math.min(query.page, last) };
    const [shown, moved] = await Promise.all([
      shownOf(deps, at, within, columns),
      justMoved(deps, request.query["moved"], at, now),
    ]);
    const groupings = groupingsOf(at.dealer);
    return planPage({ ...at, query: within, today, now, groupings, columns, shown, moved });
  }),
  ...blockRoutes,
  ...walkInRoutes,
};

async function shownOf(
  deps: DeskDependencies,
  { dealer, staff }: AtDealer,
  query: PlanQuery,
  columns: readonly PlanColumn[],
): Promise<PlanPageProps["shown"]> {
  const range = daysShown(query);
  if (query.view === "month") {
    const dates = localDays(dealer.timeZone, range).map(({ date }) => date);
    return { kind: "counted", counts: await monthCounts(deps, dealer, dates) };
  }
  const size = PAGE_OF_COLUMNS[query.view];
  const some = columns.slice((query.page - 1) * size, query.page * size);
  const planned = await planOf(deps, { dealer, staff, range, columns: some });
  return { kind: "planned", planned };
}
