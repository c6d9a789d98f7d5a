import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dailyKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";

/** Long past, so the next round of sweep works out when the dealer opens next and, unless it just opened, tells nothing. */
export const TO_BE_PLANNED: Instant = instant(0);

/** A dealer's hours may have changed: when its managers are told of the day is planned anew. */
export function planDaily({ cases }: Pick<Tables, "cases">, dealer: string): Write {
  return {
    label: "daily",
    item: { Put: { TableName: cases, Item: daily(dealer, TO_BE_PLANNED) } },
  };
}

/** `daily` is refused when there is a plan already. */
export function firstDaily({ cases }: Pick<Tables, "cases">, dealer: string): Write {
  const Item = daily(dealer, TO_BE_PLANNED);
  const condition = { ConditionExpression: "attribute_not_exists(pk)" };
  return { label: "daily", item: { Put: { TableName: cases, Item, ...condition } } };
}

/** `daily` is refused when it was planned anew since it was seen. */
export function nextDaily(
  { cases }: Pick<Tables, "cases">,
  dealer: string,
  { seen, next }: { readonly seen: Instant; readonly next: Instant },
): Write {
  const condition = {
    ConditionExpression: "workSk = :seen",
    ExpressionAttributeValues: { ":seen": workAttributes(dealer, seen).workSk },
  };
  const Item = daily(dealer, next);
  return { label: "daily", item: { Put: { TableName: cases, Item, ...condition } } };
}

function daily(dealer: string, at: Instant) {
  const data = { id: dealer, reference: dealer };
  return { ...dailyKeys.next(dealer), ...workAttributes(dealer, at), kind: "daily", data };
}
