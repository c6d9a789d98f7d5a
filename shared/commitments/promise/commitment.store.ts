import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { QueryCommandInput, QueryCommandOutput } from "@aws-sdk/lib-dynamodb";
import { parsedInstant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { batchGet } from "../../platform/dynamodb/batch-get.ts";
import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../../platform/dynamodb/keys/dealer-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { readEachStored, readStored } from "../../platform/dynamodb/stored.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { countsAt, NO_DUE_IS_LATER } from "./punctuality.ts";
import { createCommitmentWrites } from "./commitment-writes.ts";
import type { Commitment, CommitmentStatus } from "../../story/parts/commitment.schema.ts";
import { promiseByTheWall } from "../../story/by-the-wall.ts";
import { readCallLoad } from "../capacity/call-load.ts";
import type { LoadAsked } from "../capacity/call-load.ts";
import { isShown, readOriginPlaces } from "./origin-pointers.ts";
import { readPointers } from "./pointer-writes.ts";
import { readTaskPointers } from "./task-list.store.ts";
import type { TasksAsked } from "./task-list.store.ts";
import { readOpenCount } from "./count-open.ts";
import { filtersOf } from "./list-filters.ts";
import type { ListFilters } from "./list-filters.ts";
import { readOpenByOwner } from "./open-by-owner.ts";

const schema = async () =>
  (await import("../../story/parts/commitment.schema.ts")).commitmentSchema;

/** The place in a list after which it goes on: due time, reference, id. It holds nothing personal. */
export type ListPlace = readonly [Instant, string, string];

export type CommitmentQuery = ListFilters & {
  readonly dealer: string;
  readonly status: CommitmentStatus;
  /** Only those due before this instant. */
  readonly dueBefore?: Instant | undefined;
  readonly limit: number;
  readonly after?: ListPlace | undefined;
};

export type DueBetween = {
  readonly dealer: string;
  readonly status: CommitmentStatus;
  readonly from: Instant;
  readonly until: Instant;
};

/** Where one is stored. */
export type PromisePlace = Pick<Commitment, "reference" | "id">;

export type CommitmentPage = { readonly items: readonly Commitment[]; readonly next?: ListPlace };

export type CommitmentStore = ReturnType<typeof createCommitmentStore>;

export function createCommitmentStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    ...createCommitmentWrites(tables),
    openByOwner: (dealer: string) => readOpenByOwner(tables, dealer),

    /** How many of a list are open and late, whatever a page of it shows. */
    openCount: (list: ListFilters & { readonly dealer: string }, now: Instant) =>
      readOpenCount(tables, list, now),

    /** The calls a department has promised, by clock hour. */
    callLoad: (asked: LoadAsked) => readCallLoad(tables, asked),

    one: async (reference: string, id: string): Promise<Commitment | undefined> => {
      const Key = caseKeys.commitment(reference, id);
      const command = new GetCommand({ TableName: tables.cases, Key, ConsistentRead: true });
      const { Item } = await tables.client.send(command);
      return Item === undefined ? undefined : promiseByTheWall(await readStored(Item, schema));
    },

    /** Those of them that there are, in no order. */
    those: (places: readonly PromisePlace[]) => promisesAt(tables, places),

    /** Whatever waits for an answer that this dealer gives or gets, first what ends first. */
    offersAt: async (dealer: string, now: Instant): Promise<Commitment[]> => {
      const offered = await promisesAt(tables, await readPointers(tables, dealer));
      return offered
        .filter(({ handoff }) => handoff !== undefined && handoff.answerBy > now)
        .toSorted((one, other) => (answeredBefore(one, other) ? -1 : 1));
    },

    /** What this person of a dealer or its brand has handed to other companies, soonest due first. */
    originatedBy: async (dealer: string, person: string, now: Instant): Promise<Commitment[]> => {
      const promises = await promisesAt(tables, await readOriginPlaces(tables, dealer, person));
      return promises
        .filter((promise) => isShown(promise, now) && promise.originator?.id === person)
        .toSorted((one, other) => one.dueAt - other.dueAt);
    },

    /** What a partner is asked for, soonest first. */
    tasksOf: (asked: TasksAsked) => tasksOf(tables, asked),

    /** Soonest due first. */
    list: (query: CommitmentQuery): Promise<CommitmentPage> => listOf(tables, query),

    /** Every promise of this state that was due between two instants, both included. */
    dueBetween: async (query: DueBetween): Promise<Commitment[]> =>
      await readPromises(await queryAll(tables, dueInput(tables.cases, query))),

    countingBetween: (query: DueBetween) => countingBetween(tables, query),
  };
}

async function tasksOf(
  tables: Pick<Tables, "client" | "cases">,
  asked: TasksAsked,
): Promise<CommitmentPage> {
  const places = await readTaskPointers(tables, asked);
  const shown = places.slice(0, asked.limit);
  const known = await promisesAt(tables, shown);
  const items = shown.flatMap(({ id }) => known.filter((one) => one.id === id));
  const last = shown.at(-1);
  if (places.length <= asked.limit || last === undefined) return { items };
  const at = parsedInstant(last.at.slice(0, last.at.indexOf("#")));
  return { items, next: [at, last.reference, last.id] };
}

/** A figure of what is no longer kept is counted, and there is nothing to show of it. */
function isNoFigure({ kind }: Item): boolean {
  return kind !== "figure";
}

/** Whenever their clocks show what was promised. */
async function readPromises(items: readonly Item[]): Promise<Commitment[]> {
  return (await readEachStored(items, schema)).map(promiseByTheWall);
}

async function promisesAt(
  tables: Pick<Tables, "client" | "cases">,
  places: readonly PromisePlace[],
): Promise<Commitment[]> {
  const keys = new Map(
    places.map(({ reference, id }) => [id, caseKeys.commitment(reference, id)] as const),
  );
  const items = await batchGet(tables, tables.cases, [...keys.values()]);
  return await readPromises(items);
}

/** By when each has to be answered, and then by where it is. */
function answeredBefore(one: Commitment, other: Commitment): boolean {
  const [left, right] = [one.handoff?.answerBy ?? 0, other.handoff?.answerBy ?? 0];
  const place = ({ reference, id }: Commitment) => `${reference}#${id}`;
  return left === right ? place(one) < place(other) : left < right;
}

/**
 * Every promise of this state that is judged by a due time between two instants, both included. What got
 * a new time too late stands in the list by that time, behind the period; so the list is read on to its
 * end, which costs what reading it costs and answers only what is asked. Behind a period of these weeks
 * there is little; a report of last year reads this year along.
 */
async function countingBetween(
  tables: Pick<Tables, "client" | "cases">,
  query: DueBetween,
): Promise<Commitment[]> {
  const { from, until } = query;
  const behind = dueInput(tables.cases, { ...query, from: plus(until, 1), until: NO_DUE_IS_LATER });
  const [inPeriod, later] = await Promise.all([
    queryAll(tables, dueInput(tables.cases, query)),
    queryAll(tables, {
      ...behind,
      FilterExpression: "countsAt BETWEEN :first AND :last",
      ExpressionAttributeValues: {
        ...behind.ExpressionAttributeValues,
        ":first": from,
        ":last": until,
      },
    }),
  ]);
  const promises = await readPromises([...inPeriod, ...later]);
  return promises.filter((promise) => countsAt(promise) >= from && countsAt(promise) <= until);
}

function dueInput(table: string, { dealer, status, from, until }: DueBetween) {
  return {
    TableName: table,
    IndexName: BY_DEALER.name,
    KeyConditionExpression: "dealerPk = :dealer AND dealerSk BETWEEN :from AND :until",
    ExpressionAttributeValues: {
      ":dealer": dealerIndex.commitments(dealer, status),
      ":from": dealerIndex.commitmentRange(from, ""),
      ":until": dealerIndex.commitmentRange(until, "~"),
    },
  } satisfies QueryCommandInput;
}

/** Of a list that is filtered most may be left out; some hundred come in one answer of a megabyte. */
const MANY = 250;

function readAtOnce({ owner, department, matches, limit }: CommitmentQuery): number {
  const isFiltered = [owner, department, matches].some((each) => each !== undefined);
  // One more than asked for tells whether there is a next page.
  return isFiltered ? Math.max(limit + 1, MANY) : limit + 1;
}

/** Filtered pages can be short or empty, so reading goes on until there are enough or no more. */
async function listOf(
  tables: Pick<Tables, "client" | "cases">,
  query: CommitmentQuery,
): Promise<CommitmentPage> {
  const { dealer, status, limit, after, matches = () => true } = query;
  const partition = dealerIndex.commitments(dealer, status);
  const items: Commitment[] = [];
  let from: QueryCommandOutput["LastEvaluatedKey"] =
    after === undefined ? undefined : indexKey(partition, after);
  do {
    const start = from === undefined ? {} : { ExclusiveStartKey: from };
    const input = { ...listInput(tables.cases, query), ...start };
    const page: QueryCommandOutput = await tables.client.send(new QueryCommand(input));
    const read = await readEachStored<Commitment>((page.Items ?? []).filter(isNoFigure), schema);
    items.push(...read.filter(matches));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && items.length <= limit);
  // The list goes on after where it is stored, whatever clocks show by now.
  const last = items.slice(0, limit).at(-1);
  const shown = items.slice(0, limit).map(promiseByTheWall);
  if (items.length <= limit || last === undefined) return { items: shown };
  return { items: shown, next: [last.dueAt, last.reference, last.id] };
}

function listInput(table: string, query: CommitmentQuery): QueryCommandInput {
  const { dealer, status, dueBefore } = query;
  const filtered = filtersOf(query);
  return {
    TableName: table,
    IndexName: BY_DEALER.name,
    Limit: readAtOnce(query),
    KeyConditionExpression: `dealerPk = :dealer${dueBefore === undefined ? "" : " AND dealerSk < :before"}`,
    ...filtered,
    ExpressionAttributeValues: {
      ":dealer": dealerIndex.commitments(dealer, status),
      ...(dueBefore === undefined ? {} : { ":before": dealerIndex.commitmentRange(dueBefore, "") }),
      ...filtered.ExpressionAttributeValues,
    },
  };
}

function indexKey(partition: string, [dueAt, reference, id]: ListPlace) {
  return {
    ...caseKeys.commitment(reference, id),
    dealerPk: partition,
    dealerSk: dealerIndex.commitmentRange(dueAt, id),
  };
}
