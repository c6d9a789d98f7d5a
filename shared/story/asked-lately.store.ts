import { batchGet } from "../platform/dynamodb/batch-get.ts";
import { guardKeys } from "../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { instant } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { askedHashes } from "./case-writes.ts";
import type { Customer } from "./parts/case.schema.ts";

/** When this dealer last asked them how a visit was, by their address or their number. */
export async function askedLast(
  tables: Pick<Tables, "client" | "cases">,
  dealer: string,
  customer: Customer,
): Promise<Instant | undefined> {
  const keys = askedHashes(dealer, customer).map(guardKeys.feedback);
  if (keys.length === 0) return undefined;
  const items = await batchGet(tables, tables.cases, keys);
  const times = items.flatMap(({ askedAt }) => (typeof askedAt === "number" ? [askedAt] : []));
  return times.length === 0 ? undefined : instant(Math.max(...times));
}
