import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { readPointedTo } from "../appointment/pointed-to.store.ts";
import { openTroubleOf } from "../appointment/trouble.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";

/**
 * How many visits are left without a place, of those that were told of: minutes after the document was
 * written it is all of them. Each is asked by the document as it is, so what was settled does not count.
 */
export async function countTroubled(
  tables: Pick<Tables, "client" | "cases">,
  dealer: Dealer,
  now: Instant,
): Promise<number> {
  const pointed = await readPointedTo(tables, dealer.id, now);
  return pointed.filter(
    (visit) =>
      visit.dealer === dealer.id &&
      visit.end > now &&
      allows("reschedule", visit.status) &&
      openTroubleOf(dealer, visit) !== undefined,
  ).length;
}
