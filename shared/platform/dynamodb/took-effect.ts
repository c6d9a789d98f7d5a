import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Tables } from "./tables.ts";
import type { Write } from "./transaction.ts";

/**
 * Whether a transaction whose answer was lost took effect: the event it would record has an id of its
 * own, so nobody else can have written it. Undefined where it records none, or nobody answers now.
 */
export async function tookEffect(
  client: Tables["client"],
  writes: readonly Write[],
): Promise<boolean | undefined> {
  const { Put: put } = writes.find(({ label }) => label === "event")?.item ?? {};
  if (put?.Item === undefined) return undefined;
  const { TableName, Item } = put;
  const Key = { pk: Item["pk"], sk: Item["sk"] };
  const read = new GetCommand({ TableName, Key, ConsistentRead: true });
  const found = await client.send(read).catch(() => undefined);
  return found === undefined ? undefined : found.Item !== undefined;
}
