import * as z from "zod";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../commitments/promise/commitment.store.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import { openingOf } from "../directory/opening.ts";
import type { Opening } from "../directory/opening.ts";
import { invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { plus } from "../kernel/time.ts";
import { localDateSchema } from "../kernel/time.schema.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../kernel/zone.ts";
import { countsAt } from "../commitments/promise/punctuality.ts";
import { countsOf } from "./counted.ts";
import { figuresOf, figuresSchema } from "./figures.ts";
import type { Figures } from "./figures.ts";

/** Local days of the dealer, both included. */
export const reportQuerySchema = z.strictObject({ from: localDateSchema, to: localDateSchema });

const namedFiguresSchema = figuresSchema.extend({ id: z.string(), name: z.string() });
type NamedFigures = z.infer<typeof namedFiguresSchema>;

export const reportSchema = figuresSchema.extend({
  from: localDateSchema,
  to: localDateSchema,
  byOwner: z.array(namedFiguresSchema),
  byDepartment: z.array(namedFiguresSchema),
  byKind: z.array(namedFiguresSchema),
  byMonth: z.array(namedFiguresSchema),
});
export type PromiseReport = z.infer<typeof reportSchema>;

/** A year with its leap day; a longer period is several reports. */
const LONGEST_DAYS = 366;

/** In the right order, and no longer than a report may be. */
export function isPeriod({ from, to }: z.output<typeof reportQuerySchema>): boolean {
  return from <= to && to <= addDays(from, LONGEST_DAYS - 1);
}

export type ReportRequest = {
  readonly dealer: Dealer;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly now: Instant;
};

/**
 * What became of the promises that are judged by a due time on these days, in all and by who, where,
 * what and when. A person has the entries that they made, and what was late while it was theirs.
 */
export async function promiseReport(
  commitments: Pick<CommitmentStore, "countingBetween">,
  { dealer, from, to, now }: ReportRequest,
): Promise<Result<PromiseReport, Problem>> {
  if (!isPeriod({ from, to })) return fail(WRONG_PERIOD);
  const zone = dealer.timeZone;
  const period = {
    dealer: dealer.id,
    from: startOfDay(zone, from),
    until: plus(startOfDay(zone, addDays(to, 1)), -1),
  };
  const states = ["open", "kept", "withdrawn"] as const;
  const found = await Promise.all(
    states.map((status) => commitments.countingBetween({ ...period, status })),
  );
  const promises = found.flat();
  const hours = openingsOf(dealer);
  const figures = (some: readonly Commitment[]) => figuresOf(some, hours, now);
  const named = (id: string) => dealer.departments.find((one) => one.id === id)?.name ?? id;
  return ok({
    from,
    to,
    ...figures(promises),
    byOwner: peopleOf(promises, now).map((person) => ({
      ...person,
      ...figuresOf(promises, hours, now, person.id),
    })),
    byDepartment: grouped(
      promises,
      (promise) => ({ id: departmentOf(promise), name: named(departmentOf(promise)) }),
      figures,
    ),
    byKind: grouped(promises, ({ kind }) => ({ id: kind, name: kind }), figures),
    byMonth: grouped(promises, (promise) => monthOf(dateAt(zone, countsAt(promise))), figures),
  });
}

/** What was taken over from another dealer is listed here, and is this dealer's department's. */
function departmentHere({ department, host }: Commitment): string {
  return host?.department ?? department;
}

/** What was late in one department does not become another's by being passed on. */
function departmentOf(promise: Commitment): string {
  const { late } = promise.tally ?? {};
  return late?.dealer === (promise.host?.dealer ?? promise.dealer)
    ? late.department
    : departmentHere(promise);
}

/** Everybody who has a figure, each once; by id, as groups are. */
function peopleOf(promises: readonly Commitment[], now: Instant): Group[] {
  const people = promises.flatMap((promise) => countsOf(promise, now)).map(({ by }) => by);
  return [...new Map(people.map(({ id, name }) => [id, { id, name }] as const)).values()].toSorted(
    byId,
  );
}

/** Each department's hours are put together once. */
function openingsOf(dealer: Dealer): (commitment: Commitment) => Opening {
  const known = new Map<string, Opening>();
  return (commitment) => {
    const department = departmentHere(commitment);
    const opening = known.get(department) ?? openingOf(dealer, department);
    known.set(department, opening);
    return opening;
  };
}

type Group = { readonly id: string; readonly name: string };

function grouped(
  promises: readonly Commitment[],
  groupOf: (commitment: Commitment) => Group,
  figures: (some: readonly Commitment[]) => Figures,
): NamedFigures[] {
  const names = new Map<string, string>();
  const groups = Map.groupBy(promises, (promise) => {
    const { id, name } = groupOf(promise);
    names.set(id, name);
    return id;
  });
  return [...groups]
    .map(([id, some]) => ({ id, name: names.get(id) ?? id, ...figures(some) }))
    .toSorted(byId);
}

function byId(left: Group, right: Group): number {
  return left.id < right.id ? -1 : 1;
}

function monthOf(date: LocalDate): Group {
  const month = date.slice(0, 7);
  return { id: month, name: month };
}

const WRONG_PERIOD: Problem = {
  code: "invalid-request",
  errors: [invalid("/to", "too-long-a-report", { most: LONGEST_DAYS })],
};
