import * as z from "zod";
import type { ListPlace } from "../commitments/promise/commitment.store.ts";
import { countsAt } from "../commitments/promise/punctuality.ts";
import { commitmentKindSchema, slugSchema } from "../directory/document/values.schema.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { COUNTED, countsOf } from "./counted.ts";
import { countingPromises } from "./counting-promises.ts";
import type { ReadCounting } from "./counting-promises.ts";
import { departmentOf } from "./department-of.ts";
import { isOfRow } from "./report-person.ts";
import type { ReportHouse } from "./report-person.ts";
import { isPeriod, reportQuerySchema, WRONG_PERIOD } from "./period.ts";

/** A figure of a row of the report. */
export const figureQuerySchema = reportQuerySchema.extend({
  figure: z.enum(COUNTED),
  owner: slugSchema.optional(),
  /** Of which other house that person is. */
  ofPartner: slugSchema.optional(),
  ofDealer: slugSchema.optional(),
  department: slugSchema.optional(),
  kind: commitmentKindSchema.optional(),
});
export type FigureQuery = z.output<typeof figureQuerySchema>;

export type FigureRequest = FigureQuery & {
  readonly dealer: Dealer;
  readonly brand: ReportHouse["brand"];
  readonly now: Instant;
  readonly limit: number;
  readonly after: ListPlace | undefined;
};

export type FigurePage = { readonly items: readonly Commitment[]; readonly next?: ListPlace };

/**
 * The promises behind a figure, by the due time they are judged by, each once however often it is
 * counted. The whole period is read for each page, as for the report that led here.
 */
export async function figureList(
  commitments: ReadCounting,
  { dealer, brand, now, limit, after, ...query }: FigureRequest,
): Promise<Result<FigurePage, Problem>> {
  if (!isPeriod(query)) return fail(WRONG_PERIOD);
  const found = await countingPromises(commitments, dealer, query);
  const behind = found
    // Of what is no longer kept there is the number alone.
    .filter(
      (promise) => promise.reference !== "" && isBehind(promise, query, { dealer, brand }, now),
    )
    .toSorted((left, right) => inOrder(placeOf(left), placeOf(right)))
    .filter((promise) => after === undefined || inOrder(placeOf(promise), after) > 0);
  const items = behind.slice(0, limit);
  const last = items.at(-1);
  const more = last !== undefined && behind.length > limit;
  return ok({ items, ...(more ? { next: placeOf(last) } : {}) });
}

function isBehind(
  promise: Commitment,
  { figure, owner, ofPartner, ofDealer, department, kind }: FigureQuery,
  house: ReportHouse,
  now: Instant,
): boolean {
  if (kind !== undefined && promise.kind !== kind) return false;
  if (department !== undefined && departmentOf(promise) !== department) return false;
  const isTheirs = owner === undefined || isOfRow({ id: owner, ofPartner, ofDealer }, house);
  return countsOf(promise, now).some(
    (count) => count.figure === figure && (isTheirs === true || isTheirs(count.by, promise)),
  );
}

function placeOf(promise: Commitment): ListPlace {
  return [countsAt(promise), promise.reference, promise.id];
}

function inOrder(left: ListPlace, right: ListPlace): number {
  if (left[0] !== right[0]) return left[0] - right[0];
  const [one, other] = [`${left[1]} ${left[2]}`, `${right[1]} ${right[2]}`];
  return one === other ? 0 : one < other ? -1 : 1;
}
