import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { Unavailable } from "../unavailable.ts";
import type { Key } from "./keys/key.ts";
import type { Item } from "./stored.ts";
import type { Tables } from "./tables.ts";

/** One call answers so many (an AWS limit). */
const MOST_KEYS = 100;
/** What is left over was too much at once; each round reads at least something of it. */
const ROUNDS = 20;

/**
 * The items under these keys as they are now, in no order; a key without an item is left out. Each key
 * may be named once only.
 * @throws Unavailable when the engine keeps leaving keys over.
 */
export async function batchGet(
  { client }: Pick<Tables, "client">,
  table: string,
  keys: readonly Key[],
): Promise<Item[]> {
  const parts = Array.from({ length: Math.ceil(keys.length / MOST_KEYS) }, (_, part) =>
    keys.slice(part * MOST_KEYS, (part + 1) * MOST_KEYS),
  );
  const items: Item[] = [];
  for (const part of parts) {
    let left: Record<string, unknown>[] = part.map((key) => ({ ...key }));
    for (let round = 0; left.length > 0; round += 1) {
      if (round === ROUNDS) throw new Unavailable("the table keeps leaving keys over");
      const RequestItems = { [table]: { Keys: left, ConsistentRead: true } };
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({ RequestItems }),
      );
      items.push(...(Responses?.[table] ?? []));
      left = UnprocessedKeys?.[table]?.Keys ?? [];
    }
  }
  return items;
}
