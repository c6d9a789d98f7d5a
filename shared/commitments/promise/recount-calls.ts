import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { DAY, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { countingWrites } from "../../platform/dynamodb/counting.ts";
import type { Counting } from "../../platform/dynamodb/counting.ts";
import { callKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { ALL_CALLS, callsOf } from "../capacity/call-load.ts";
import { callCounts, keptUntil } from "./call-counts.ts";
import type { CommitmentStore } from "./commitment.store.ts";

export type RecountDeps = {
  readonly commit: Commit;
  readonly tables: Pick<Tables, "cases">;
  readonly commitments: Pick<CommitmentStore, "dueBetween" | "callLoad">;
};

/** Promises reach no further ahead; a query needs an end. */
const FURTHEST_DAYS = 4_000;

/**
 * Brings what is counted of a dealer's calls into line with its open promises, and answers how many hours
 * were wrong. Only differences are written, so what is promised meanwhile stays counted.
 */
export async function recountCalls(
  { commit, tables, commitments }: RecountDeps,
  { id: dealer, departments }: Dealer,
  now: Instant,
): Promise<number> {
  const period = { dealer, from: instant(0), until: plus(now, FURTHEST_DAYS * DAY) };
  const open = await commitments.dueBetween({ ...period, status: "open" });
  const partitions = new Set(departments.map(({ id }) => callKeys.partition(dealer, id)));
  const right = open
    .flatMap((promise) => callCounts(tables.cases, promise))
    .filter(({ key: { pk } }) => partitions.has(pk));
  const stored: Counting[] = [];
  for (const { id: department } of departments) {
    const load = await commitments.callLoad({ ...period, department });
    for (const [hour, { all, by }] of load) {
      const own = [...by].map(([owner, calls]) => [callsOf(owner), -calls] as const);
      stored.push({
        label: "recount",
        table: tables.cases,
        key: callKeys.hour(dealer, department, hour),
        by: { [ALL_CALLS]: -all, ...Object.fromEntries(own) },
        expiresAt: keptUntil(hour),
      });
    }
  }
  const writes = countingWrites([{ label: "recount", item: {}, counts: [...stored, ...right] }]);
  for (const write of writes) await commit([write]);
  return writes.length;
}
