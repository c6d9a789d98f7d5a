import { countsAt, NO_DUE_IS_LATER } from "../commitments/promise/punctuality.ts";
import { plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { dealerIndex } from "../platform/dynamodb/keys/dealer-index.ts";
import { selectAll } from "../platform/dynamodb/select-all.ts";
import type { Selection } from "../platform/dynamodb/select-all.ts";
import { readStored } from "../platform/dynamodb/stored.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Commitment, CommitmentStatus } from "../story/parts/commitment.schema.ts";
import { promiseByTheWall } from "../story/by-the-wall.ts";

const schema = async () => (await import("../story/parts/commitment.schema.ts")).commitmentSchema;

export type DueAtDealers = {
  readonly dealers: readonly string[];
  readonly statuses: readonly CommitmentStatus[];
  readonly from: Instant;
  readonly until: Instant;
};

/** Promises by the dealer that lists them; nothing for a dealer without any. */
export type ReadDueAtDealers = (query: DueAtDealers) => Promise<Found>;

type Found = ReadonlyMap<string, readonly Commitment[]>;

/**
 * Every promise of these states that was due between two instants, both included, at each of many
 * dealers. Apart from the store, so that only who reads of many dealers loads what it takes.
 */
export function createReadDueAtDealers(tables: Pick<Tables, "client" | "cases">): ReadDueAtDealers {
  return async (query) => byDealer(query, await itemsOf(tables, query));
}

/**
 * The same of those that are judged by a due time between two instants. What got a new time too late
 * stands behind the period in the list, which is read on to its end for it, as the store does for one
 * dealer; two statements then, and what the second reads in vain is paid for and not answered.
 */
export function createReadCountingAtDealers(
  tables: Pick<Tables, "client" | "cases">,
): ReadDueAtDealers {
  return async (query) => {
    const { from, until } = query;
    const where = { attribute: "countsAt", from, until };
    const [inPeriod, later] = await Promise.all([
      itemsOf(tables, query),
      itemsOf(tables, { ...query, from: plus(until, 1), until: NO_DUE_IS_LATER }, where),
    ]);
    const found = await byDealer(query, [...inPeriod, ...later]);
    const counting = (promise: Commitment) =>
      countsAt(promise) >= from && countsAt(promise) <= until;
    return new Map([...found].map(([dealer, some]) => [dealer, some.filter(counting)] as const));
  };
}

async function itemsOf(
  tables: Pick<Tables, "client" | "cases">,
  { dealers, statuses, from, until }: DueAtDealers,
  where?: Selection["where"],
): Promise<Item[]> {
  return await selectAll(tables, {
    table: tables.cases,
    index: BY_DEALER,
    partitions: dealers.flatMap((dealer) =>
      statuses.map((status) => dealerIndex.commitments(dealer, status)),
    ),
    from: dealerIndex.commitmentRange(from, ""),
    until: dealerIndex.commitmentRange(until, "~"),
    ...(where === undefined ? {} : { where }),
  });
}

async function byDealer(
  { dealers, statuses }: DueAtDealers,
  items: readonly Item[],
): Promise<Found> {
  const dealerOf = new Map(
    dealers.flatMap((dealer) =>
      statuses.map((status) => [dealerIndex.commitments(dealer, status), dealer] as const),
    ),
  );
  const promises = new Map<string, Commitment[]>();
  for (const item of items) {
    const dealer = dealerOf.get(item[BY_DEALER.hash]);
    if (dealer === undefined) continue;
    const promise = promiseByTheWall(await readStored(item, schema));
    const others = promises.get(dealer);
    if (others === undefined) promises.set(dealer, [promise]);
    else others.push(promise);
  }
  return promises;
}
