import { addDays, dateAt } from "../../../../shared/kernel/zone.ts";
import { listPlaceSchema } from "../../../../shared/commitments/promise/list-place.schema.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { text } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import { figureList, figureQuerySchema } from "../../../../shared/reports/figure-list.ts";
import type { PromiseReport } from "../../../../shared/reports/promise-report.ts";
import { reportCsv, reportFileName } from "../../../../shared/reports/report-csv.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import { promiseSeenBy } from "../../../../shared/views/seen-by.ts";
import { exportedFor } from "../../../../shared/directory/rights/exported-for.ts";
import { noteRead } from "../../../../shared/reading/note-read.ts";
import { figurePage } from "./figure-page.tsx";
import type { AtDealer } from "../frame/at-dealer.ts";
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
export const deskReportRoutes = {
  show: deskPage(report),
  table: deskPage(table),
  promises: deskPage(promises),
};

async function report(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const desk = await atDealer(deps.directory, request, session);
  return shown(deps, desk, request.query);
}

/** The same as a file to save. */
async function table(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const desk = await atDealer(deps.directory, request, session);
  const report = await made(deps, desk, request.query, exportedFor(desk.staff));
  if (report === undefined) return shown(deps, desk, request.query);
  const { from, to } = report;
  const reader = { dealer: desk.dealer.id, email: desk.staff.email };
  const at = deps.clock.now();
  await noteRead(deps, reader, { what: "exported", at, table: "report", from, to });
  const name = reportFileName(desk.dealer, report);
  const headers = { "content-disposition": `attachment; filename="${name}"` };
  return text(200, "text/csv", reportCsv(report), headers);
}

/** The promises behind one of its figures. */
async function promises(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const desk = await atDealer(deps.directory, request, session);
  const { after: cursor, ...query } = request.query;
  const now = deps.clock.now();
  const { dealer } = desk;
  const asked = checked(figureQuerySchema, query);
  const after = readCursor(cursor, listPlaceSchema);
  const place = { dealer, now, limit: SHOWN, after };
  const { items, next } = required(await figureList(deps.commitments, { ...asked, ...place }));
  const matters = await deps.cases.cases(items.map(({ reference }) => reference));
  const viewer = { staff: desk.staff, dealer, now };
  const on = new URLSearchParams({ ...query, after: next === undefined ? "" : toCursor(next) });
  return figurePage({
    ...desk,
    figure: asked.figure,
    report: `/desk/dealers/${dealer.id}/report?from=${asked.from}&to=${asked.to}`,
    behind: items.map((promise) =>
      promiseSeenBy(viewer, { promise, matter: matters.get(promise.reference) }),
    ),
    more: next === undefined ? undefined : `?${on.toString()}`,
    now,
  });
}

/** As many as somebody works through before looking again. */
const SHOWN = 50;

type Query = HttpRequest["query"];

async function shown(deps: DeskDependencies, desk: AtDealer, query: Query): Promise<Answer> {
  const today = dateAt(desk.dealer.timeZone, deps.clock.now());
  const values = periodAsked(query, today);
  const report = await made(deps, desk, query);
  const message = reportsTexts(desk.reader.language).report.badPeriod;
  const problems = report === undefined ? [{ field: "to", message }] : [];
  return reportPage({ ...desk, today, state: { values, problems }, report });
}

/** Undefined when the period is none. */
async function made(
  deps: DeskDependencies,
  { dealer }: AtDealer,
  query: Query,
  only?: readonly string[],
): Promise<PromiseReport | undefined> {
  const now = deps.clock.now();
  const period = reportQuerySchema.safeParse(periodAsked(query, dateAt(dealer.timeZone, now)));
  if (!period.success) return undefined;
  const report = await promiseReport(deps, { ...period.data, dealer, now, only });
  return report.ok ? report.value : undefined;
}

function periodAsked(query: Query, today: LocalDate) {
  return { from: query["from"] ?? addDays(today, -29), to: query["to"] ?? today };
}
