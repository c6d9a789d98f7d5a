import {
  createReadCountingAtDealers,
  createReadDueAtDealers,
} from "../../../../shared/reports/due-at-dealers.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { brandOverview } from "../../../../shared/reports/brand-overview.ts";
import { brandReport } from "../../../../shared/reports/brand-report.ts";
import { isPeriod, reportQuerySchema } from "../../../../shared/reports/period.ts";
import { atBrand } from "./at-brand.ts";
import type { AtBrand } from "./at-brand.ts";
import { brandNowPage, NOW_COLUMNS } from "./brand-now-page.tsx";
import { brandReportPage, KEPT_COLUMNS } from "./brand-report-page.tsx";
import { sortAsked } from "../report/sort.tsx";
import { deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { reportsTexts } from "../../text/reports-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** All dealers of a brand, for its people. */
export const deskBrandRoutes = {
  overview: deskPage(async (deps: DeskDependencies, request, session) =>
    overview(deps, await atBrand(deps.directory, request, session), request.query["sort"]),
  ),
  report: deskPage(report),
};

async function overview(
  { tables, cases, clock }: DeskDependencies,
  at: AtBrand,
  by: string | undefined,
): Promise<Answer> {
  const now = clock.now();
  const states = await brandOverview(createReadDueAtDealers(tables), at, now);
  const matters = await cases.cases(
    states.flatMap(({ atCare }) => atCare.map(({ reference }) => reference)),
  );
  return brandNowPage({ ...at, states, matters, now, sort: sortAsked(by, NOW_COLUMNS, "care") });
}

async function report(
  { directory, tables, clock }: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atBrand(directory, request, session);
  const now = clock.now();
  const today = latestDay(at, now);
  const { from = addDays(today, -29), to = today } = request.query;
  const state = { values: { from, to }, problems: [] };
  // Whoever keeps least is looked at first.
  const sort = sortAsked(request.query["sort"] ?? "-rate", KEPT_COLUMNS, "rate");
  const period = reportQuerySchema.safeParse(state.values);
  if (period.success && isPeriod(period.data)) {
    const countingAtDealers = createReadCountingAtDealers(tables);
    const rows = await brandReport(countingAtDealers, { ...at, ...period.data, now });
    return brandReportPage({ ...at, today, state, rows, sort });
  }
  const problems = [{ field: "to", message: reportsTexts(at.language).report.badPeriod }];
  return brandReportPage({ ...at, today, state: { ...state, problems }, rows: undefined, sort });
}

/** A brand has no clock of its own: the day that has begun at one of its dealers counts. */
function latestDay({ dealers }: AtBrand, now: Instant): LocalDate {
  const days = dealers.map(({ timeZone }) => dateAt(timeZone, now)).toSorted();
  return days.at(-1) ?? dateAt("UTC", now);
}
