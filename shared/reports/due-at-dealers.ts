import type { Instant } from "../kernel/time.ts";
import { dealerIndex } from "../platform/dynamodb/keys.ts";
import { selectAll } from "../platform/dynamodb/select-all.ts";
import { readStored } from "../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Commitment, CommitmentStatus } from "../story/parts/commitment.schema.ts";

const schema = async () => (await import("../story/parts/commitment.schema.ts")).commitmentSchema;

export type DueAtDealers = {
  readonly dealers: readonly string[];
  readonly statuses: readonly CommitmentStatus[];
  readonly from: Instant;
  readonly until: Instant;
};

/** Promises by the dealer that lists them; nothing for a dealer without any. */
export type ReadDueAtDealers = (
  query: DueAtDealers,
) => Promise<ReadonlyMap<string, readonly Commitment[]>>;

/**
 * Every promise of these states that was due between two instants, both included, at each of many
 * dealers. Apart from the store, so that only who reads of many dealers loads what it takes.
 */
export function createReadDueAtDealers(tables: Pick<Tables, "client" | "cases">): ReadDueAtDealers {
  return async ({ dealers, statuses, from, until }) => {
    const dealerOf = new Map(
      dealers.flatMap((dealer) =>
        statuses.map((status) => [dealerIndex.commitments(dealer, status), dealer] as const),
      ),
    );
    const items = await selectAll(tables, {
      table: tables.cases,
      index: BY_DEALER,
      partitions: [...dealerOf.keys()],
      from: dealerIndex.commitmentRange(from, ""),
      until: dealerIndex.commitmentRange(until, "~"),
    });
    const promises = new Map<string, Commitment[]>();
    for (const item of items) {
      const dealer = dealerOf.get(item[BY_DEALER.hash]);
      if (dealer === undefined) continue;
      const promise = await readStored(item, schema);
      const others = promises.get(dealer);
      if (others === undefined) promises.set(dealer, [promise]);
      else others.push(promise);
    }
    return promises;
  };
}
