import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../../kernel/time.ts";
import { WORK_SHARDS, workIndex } from "./keys.ts";
import { BY_WORK } from "./table-shapes.ts";
import type { Tables } from "./tables.ts";

/** One run of sweep takes at most so many of each shard, the oldest; the next run takes the rest. */
const WORK_PER_SHARD = 100;

/** Items of a kind that had to be looked at by `until`; the index may be seconds behind. */
export async function queryWork(
  { client, cases }: Pick<Tables, "client" | "cases">,
  kind: "mail" | "event",
  until: Instant,
): Promise<unknown[]> {
  const shards = await Promise.all(
    Array.from({ length: WORK_SHARDS }, (_, shard) =>
      client.send(
        new QueryCommand({
          TableName: cases,
          IndexName: BY_WORK.name,
          KeyConditionExpression: "workPk = :pk AND workSk <= :until",
          ExpressionAttributeValues: {
            ":pk": workIndex.partition(kind, shard),
            ":until": workIndex.range(until),
          },
          Limit: WORK_PER_SHARD,
        }),
      ),
    ),
  );
  return shards.flatMap(({ Items = [] }) => Items);
}
