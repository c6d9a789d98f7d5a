import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { QueryCommandInput, QueryCommandOutput } from "@aws-sdk/lib-dynamodb";
import type { Item } from "./stored.ts";
import type { Tables } from "./tables.ts";

/** Every item the query finds, page after page (DynamoDB answers at most 1 MB at a time). */
export async function queryAll(
  { client }: Pick<Tables, "client">,
  input: QueryCommandInput,
): Promise<Item[]> {
  const items: Item[] = [];
  let from: QueryCommandOutput["LastEvaluatedKey"];
  do {
    const start = from === undefined ? {} : { ExclusiveStartKey: from };
    const page: QueryCommandOutput = await client.send(new QueryCommand({ ...input, ...start }));
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
