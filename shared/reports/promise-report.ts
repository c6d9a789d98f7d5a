import * as z from "zod";
import { appointmentsOn } from "../booking/agenda/upcoming.ts";
import type { AppointmentStore } from "../booking/appointment/appointment.store.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { localDateSchema } from "../kernel/time.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { COUNTED, countsOf } from "./counted.ts";
import { countingPromises, countsOn, isIn } from "./counting-promises.ts";
import type { ReadCounting } from "./counting-promises.ts";
import { departmentOf, openingsOf } from "./department-of.ts";
import { linksOf } from "./figure-links.ts";
import type { Row } from "./figure-links.ts";
import { figuresOf, figuresSchema } from "./figures.ts";
import { isPeriod, monthIn, periodBefore, weeksOf, WRONG_PERIOD } from "./period.ts";
import type { Period } from "./period.ts";
import { visitFiguresOf, visitFiguresSchema } from "./visit-figures.ts";

const linkedFiguresSchema = figuresSchema.extend({
  /** Where the promises behind each figure that is not zero are listed. */
  links: z.partialRecord(z.enum(COUNTED), z.string()),
});
const namedFiguresSchema = linkedFiguresSchema.extend({ id: z.string(), name: z.string() });
export type NamedFigures = z.infer<typeof namedFiguresSchema>;

export const reportSchema = linkedFiguresSchema.extend({
  from: localDateSchema,
  to: localDateSchema,
  byOwner: z.array(namedFiguresSchema),
  byDepartment: z.array(namedFiguresSchema),
  byKind: z.array(namedFiguresSchema),
  byMonth: z.array(namedFiguresSchema),
  /** From Monday, whose date is the id of the week; the first and last only with days of the period. */
  byWeek: z.array(namedFiguresSchema),
  /** The same number of days just before. */
  before: linkedFiguresSchema.extend({
    from: z.iso.date(),
    to: z.iso.date(),
    byWeek: z.array(namedFiguresSchema),
  }),
  /** The visits of these days. */
  appointments: visitFiguresSchema,
});
export type PromiseReport = z.infer<typeof reportSchema>;

export type ReportDeps = {
  readonly commitments: ReadCounting;
  readonly appointments: Pick<AppointmentStore, "countedBetween">;
};

export type ReportRequest = Period & {
  readonly dealer: Dealer;
  readonly now: Instant;
  /** Of these departments alone. */
  readonly only?: readonly string[] | undefined;
};

/**
 * What became of the promises that are judged by a due time on these days, in all and by who, where,
 * what and when, beside the days just before. A person has the entries that they made, and what was late
 * while it was theirs.
 */
export async function promiseReport(
  { commitments, appointments }: ReportDeps,
  { dealer, from, to, now, only }: ReportRequest,
): Promise<Result<PromiseReport, Problem>> {
  const period = { from, to };
  if (!isPeriod(period)) return fail(WRONG_PERIOD);
  const before = periodBefore(period);
  const [all, booked] = await Promise.all([
    countingPromises(commitments, dealer, { from: before.from, to }),
    appointmentsOn({ appointments: { between: appointments.countedBetween } }, dealer, period),
  ]);
  const found = all.filter((promise) => only?.includes(departmentOf(promise)) !== false);
  const visits = booked.filter(({ department }) => only?.includes(department) !== false);
  const of = (days: Period) => found.filter((promise) => isIn(days, countsOn(dealer, promise)));
  const tables = tablesOf(dealer, now);
  return ok({
    ...period,
    ...tables.all(of(period), period),
    byOwner: tables.byOwner(of(period), period),
    byDepartment: tables.byDepartment(of(period), period),
    byKind: tables.byKind(of(period), period),
    byMonth: tables.byMonth(of(period), period),
    byWeek: tables.byWeek(of(period), period),
    before: {
      ...before,
      ...tables.all(of(before), before),
      byWeek: tables.byWeek(of(before), before),
    },
    appointments: visitFiguresOf(visits),
  });
}

/** Every table of the report, of these promises alone: nothing is read for them. */
function tablesOf(dealer: Dealer, now: Instant) {
  const hours = openingsOf(dealer);
  const all = (promises: readonly Commitment[], row: Row) => {
    const figures = figuresOf(promises, hours, now, row.owner);
    return { ...figures, links: linksOf(dealer.id, figures, row) };
  };
  type Table = (promises: readonly Commitment[], period: Period) => NamedFigures[];
  const grouped =
    (groupOf: (promise: Commitment) => Group, rowOf: (id: string, period: Period) => Row): Table =>
    (promises, period) =>
      groupsOf(promises.map(groupOf)).map(({ id, name }) => {
        const some = promises.filter((promise) => groupOf(promise).id === id);
        return { id, name, ...all(some, rowOf(id, period)) };
      });
  const departments = new Map(dealer.departments.map(({ id, name }) => [id, name] as const));
  const byOwner: Table = (promises, period) => {
    const theirs = promises.flatMap((promise) =>
      groupsOf(countsOf(promise, now).map(({ by }) => by)).map((person) => ({ person, promise })),
    );
    const ofPerson = Map.groupBy(theirs, ({ person }) => person.id);
    return groupsOf(theirs.map(({ person }) => person)).map(({ id, name }) => {
      const some = (ofPerson.get(id) ?? []).map(({ promise }) => promise);
      return { id, name, ...all(some, { ...period, owner: id }) };
    });
  };
  const byWeek: Table = (promises, period) =>
    weeksOf(period).map((week) => {
      const some = promises.filter((promise) => isIn(week, countsOn(dealer, promise)));
      return { id: week.from, name: week.from, ...all(some, week) };
    });
  return {
    all,
    byOwner,
    byWeek,
    byDepartment: grouped(
      (promise) => named(departmentOf(promise), departments),
      (department, period) => ({ ...period, department }),
    ),
    byKind: grouped(
      ({ kind }) => named(kind),
      (kind, period) => ({ ...period, kind }),
    ),
    byMonth: grouped(
      (promise) => named(countsOn(dealer, promise).slice(0, 7)),
      (month, period) => monthIn(period, month),
    ),
  };
}

type Group = { readonly id: string; readonly name: string };

function named(id: string, names?: ReadonlyMap<string, string>): Group {
  return { id, name: names?.get(id) ?? id };
}

/** Each once, by id. */
function groupsOf(groups: readonly Group[]): Group[] {
  return [...new Map(groups.map((group) => [group.id, group] as const)).values()].toSorted(
    (left, right) => (left.id < right.id ? -1 : 1),
  );
}
