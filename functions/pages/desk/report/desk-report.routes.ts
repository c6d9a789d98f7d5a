import { wallAt } from "../../../../shared/kernel/zone.ts";
import { listPlaceSchema } from "../../../../shared/commitments/promise/list-place.schema.ts";
import { wallText } from "../../../../shared/kernel/time.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { text } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import { figureList, figureQuerySchema } from "../../../../shared/reports/figure-list.ts";
import type { PromiseReport } from "../../../../shared/reports/report.schema.ts";
import { reportCsv, reportFileName } from "../../../../shared/reports/report-csv.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import { promiseSeenBy } from "../../../../shared/case/access/seen-by.ts";
import { exportedFor } from "../../../../shared/directory/rights/exported-for.ts";
import { noteRead } from "../../../../shared/reading/note-read.ts";
import { figurePage } from "./figure-page.tsx";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { reportQuerySchema, soFar } from "../../../../shared/reports/period.ts";
import { promiseReport } from "../../../../shared/reports/promise-report.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { PEOPLE_COLUMNS } from "./people-table.tsx";
import { periodQuery } from "./period-text.ts";
import { reportPage } from "./report-page.tsx";
import { sortAsked } from "./sort.tsx";
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
  const { date: today, minutes } = wallAt(desk.dealer.timeZone, deps.clock.now());
  const values = periodAsked(request.query, { today, until: wallText(minutes) });
  const report = await made(deps, desk, values, exportedFor(desk.staff));
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
  const brand = await deps.directory.brand(dealer.brand);
  const place = { dealer, brand: brand?.document, now, limit: SHOWN, after };
  const { items, next } = required(await figureList(deps.commitments, { ...asked, ...place }));
  const matters = await deps.cases.cases(items.map(({ reference }) => reference));
  const viewer = { staff: desk.staff, dealer, now };
  const on = new URLSearchParams({ ...query, after: next === undefined ? "" : toCursor(next) });
  return figurePage({
    ...desk,
    figure: asked.figure,
    report: `/desk/dealers/${dealer.id}/report?${periodQuery(asked)}`,
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
  const { date: today, minutes } = wallAt(desk.dealer.timeZone, deps.clock.now());
  const values = periodAsked(query, { today, until: wallText(minutes) });
  const report = await made(deps, desk, values);
  const message = reportsTexts(desk.reader.language).report.badPeriod;
  const problems = report === undefined ? [{ field: "to", message }] : [];
  const sort = sortAsked(query["sort"], PEOPLE_COLUMNS, "notKept");
  const state = { values, problems };
  return reportPage({ ...desk, today, until: wallText(minutes), state, report, sort });
}

/** Undefined when the period is none. */
async function made(
  deps: DeskDependencies,
  { dealer }: AtDealer,
  values: Values,
  only?: readonly string[],
): Promise<PromiseReport | undefined> {
  const period = reportQuerySchema.safeParse(values);
  if (!period.success) return undefined;
  const brand = await deps.directory.brand(dealer.brand);
  const now = deps.clock.now();
  const asked = { ...period.data, dealer, brand: brand?.document, now, only };
  const report = await promiseReport(deps, asked);
  return report.ok ? report.value : undefined;
}

type Values = Readonly<Record<string, string>>;

type Now = { readonly today: LocalDate; readonly until: string };

/** Unless other days are asked for, this week as far as it has come. */
function periodAsked({ from, to, until }: Query, now: Now): Values {
  if (from === undefined && to === undefined) return thisWeek(now);
  const last = to ?? now.today;
  return { from: from ?? last, to: last, ...(until === undefined ? {} : { until }) };
}

function thisWeek({ today, until }: Now): Values {
  return { ...soFar("week", today, until), until };
}
