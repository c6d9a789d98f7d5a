import { appointmentsOn } from "../booking/agenda/upcoming.ts";
import type { AppointmentStore } from "../booking/appointment/appointment.store.ts";
import type { Brand, Dealer } from "../directory/document/dealer.schema.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { countingPromises, ofDays } from "./counting-promises.ts";
import type { ReadCounting } from "./counting-promises.ts";
import { departmentOf } from "./department-of.ts";
import { instantsOf, isPeriod, periodBefore, trendWeeks, WRONG_PERIOD } from "./period.ts";
import type { Period } from "./period.ts";
import type { FiguresOfPerson, PromiseReport } from "./report.schema.ts";
import { tablesOf } from "./report-tables.ts";
import { visitFiguresOf } from "./visit-figures.ts";
import type { VisitFigures } from "./visit-figures.ts";

export type ReportDeps = {
  readonly commitments: ReadCounting;
  readonly appointments: Pick<AppointmentStore, "countedBetween">;
};

export type ReportRequest = Period & {
  readonly dealer: Dealer;
  /** Whose people are of every dealer. */
  readonly brand: Pick<Brand, "staff"> | undefined;
  readonly now: Instant;
  /** Of these departments alone. */
  readonly only?: readonly string[] | undefined;
};

/**
 * What became of the promises that are judged by a due time on these days, in all and by who, where,
 * what and when, beside the days that they are compared with and the weeks up to them. A person has the
 * entries that they made, and what was late while it was theirs.
 */
export async function promiseReport(
  deps: ReportDeps,
  { dealer, brand, now, only, ...period }: ReportRequest,
): Promise<Result<PromiseReport, Problem>> {
  if (!isPeriod(period)) return fail(WRONG_PERIOD);
  const before = periodBefore(period);
  const trend = trendWeeks(period);
  const [first = period.from] = [period, before, ...trend].map(({ from }) => from).toSorted();
  const visits = (days: Period) => visitsOf(deps, { dealer, only }, days);
  const [all, appointments, appointmentsBefore] = await Promise.all([
    countingPromises(deps.commitments, dealer, { ...period, from: first }),
    visits(period),
    visits(before),
  ]);
  const found = all.filter((promise) => only?.includes(departmentOf(promise)) !== false);
  const of = (days: Period) => ofDays(dealer, found, days);
  const tables = tablesOf(dealer, brand, now);
  const marked = (rows: readonly Omit<FiguresOfPerson, "onStaff">[]) =>
    onStaffNow(rows, dealer, brand);
  return ok({
    ...period,
    ...tables.all(of(period), period),
    byOwner: marked(tables.byOwner(of(period), period)),
    byDepartment: tables.byDepartment(of(period), period),
    byKind: tables.byKind(of(period), period),
    byMonth: tables.byMonth(of(period), period),
    byWeek: tables.byWeek(of(period), period),
    byDay: tables.byDay(of(period), period),
    trend: tables.inTurn(found, trend),
    before: {
      ...before,
      ...tables.all(of(before), before),
      byWeek: tables.byWeek(of(before), before),
      byOwner: marked(tables.byOwner(of(before), before)),
      appointments: appointmentsBefore,
    },
    appointments,
  });
}

async function visitsOf(
  { appointments }: ReportDeps,
  { dealer, only }: Pick<ReportRequest, "dealer" | "only">,
  period: Period,
): Promise<VisitFigures> {
  const store = { between: appointments.countedBetween };
  const booked = await appointmentsOn({ appointments: store }, dealer, period);
  const { until } = instantsOf(dealer, period);
  return visitFiguresOf(
    booked.filter(
      ({ department, start }) => start <= until && only?.includes(department) !== false,
    ),
  );
}

function onStaffNow(
  rows: readonly Omit<FiguresOfPerson, "onStaff">[],
  dealer: Dealer,
  brand: ReportRequest["brand"],
): FiguresOfPerson[] {
  const here = new Set([...dealer.staff, ...(brand?.staff ?? [])].map(({ id }) => id));
  return rows.map((row) => {
    const isOfOthers = (row.ofPartner ?? row.ofDealer) !== undefined;
    return { ...row, onStaff: !isOfOthers && here.has(row.id) };
  });
}
