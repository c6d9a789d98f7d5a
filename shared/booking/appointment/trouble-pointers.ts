import { troubleKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** Beside the word that a visit cannot take place: so that its dealer's are found without reading all. */
export function pointToTrouble(
  table: string,
  { dealer, reference, id, start, end }: Appointment,
): Write {
  const Item = {
    ...troubleKeys.one(dealer, start, reference, id),
    kind: "trouble",
    reference,
    id,
    expiresAt: Math.ceil(end / 1_000),
  };
  return { label: "trouble", item: { Put: { TableName: table, Item } } };
}
