import { addDays, dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { reportQuerySchema } from "../../../../shared/reports/period.ts";
import { promiseReport } from "../../../../shared/reports/promise-report.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { reportPage } from "./report-page.tsx";
import { deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { reportsTexts } from "../../text/reports-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** How the dealer keeps its promises. */
export const deskReportRoutes = { show: deskPage(report) };

async function report(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const { directory, clock } = deps;
  const { query } = request;
  const desk = await atDealer(directory, request, session);
  const { dealer, reader } = desk;
  const now = clock.now();
  const today = dateAt(dealer.timeZone, now);
  const at = { ...desk, today };
  const values = { from: query["from"] ?? addDays(today, -29), to: query["to"] ?? today };
  const period = reportQuerySchema.safeParse(values);
  const made = period.success
    ? await promiseReport(deps, { ...period.data, dealer, now })
    : undefined;
  if (made?.ok === true) {
    return reportPage({ ...at, state: { values, problems: [] }, report: made.value });
  }
  const message = reportsTexts(reader.language).report.badPeriod;
  return reportPage({
    ...at,
    state: { values, problems: [{ field: "to", message }] },
    report: undefined,
  });
}
