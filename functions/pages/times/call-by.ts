import { readCallLoad } from "../../../shared/commitments/capacity/call-load.ts";
import { nextCalls } from "../../../shared/commitments/make/next-calls.ts";
import type { Dealer, Service } from "../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import type { Tables } from "../../../shared/platform/dynamodb/tables.ts";

/** When somebody who asks now is called at the latest; undefined where nobody opens within a year. */
export async function callBy(
  { tables }: { readonly tables: Pick<Tables, "client" | "cases"> },
  dealer: Dealer,
  { department }: Service,
  now: Instant,
): Promise<Instant | undefined> {
  const callLoad = (asked: Parameters<typeof readCallLoad>[1]) => readCallLoad(tables, asked);
  return (await nextCalls({ callLoad }, dealer, department, now))?.dueAt;
}
