import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { newToken } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import { DAY } from "../kernel/time.ts";
import type { Key } from "../platform/dynamodb/keys/key.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";

/** A secret that all instances share for a day: whoever asks first draws it, and two days later it is gone. */
export async function dailySecret(
  { client, cases: TableName }: Pick<Tables, "client" | "cases">,
  random: Random,
  keyOf: (day: number) => Key,
  day: number,
): Promise<string> {
  const Key = keyOf(day);
  const read = new GetCommand({ TableName, Key, ConsistentRead: true });
  const before = secretIn((await client.send(read)).Item);
  if (before !== undefined) return before;
  const salt = newToken(random);
  const expiresAt = ((day + 2) * DAY) / 1_000;
  const put = new PutCommand({
    TableName,
    Item: { ...Key, salt, expiresAt },
    ConditionExpression: "attribute_not_exists(pk)",
  });
  // Who was first has drawn it for all.
  await client.send(put).catch(() => undefined);
  return secretIn((await client.send(read)).Item) ?? salt;
}

function secretIn(item: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const salt = item?.["salt"];
  return typeof salt === "string" ? salt : undefined;
}
