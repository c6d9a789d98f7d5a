import { DescribeStreamCommand } from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBStreamsClient, Shard } from "@aws-sdk/client-dynamodb-streams";
import * as z from "zod";
import { toLambdaRecord } from "./lambda-record.ts";
import type { LambdaRecord } from "./lambda-record.ts";
import { shardPages } from "./shard-pages.ts";

/** How far a stream has been worked through: shard id → last sequence number that was dealt with. */
export const checkpointSchema = z.object({
  arn: z.string(),
  shards: z.record(z.string(), z.string()),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

export type ShardRecord = { readonly shard: string; readonly record: LambdaRecord };

export type StreamReader = {
  readonly arn: string;
  /** The next records in order; none when everything has been read. */
  readonly read: () => Promise<readonly ShardRecord[]>;
};

/** Shard → where to go on; undefined once the shard is closed and read to its end. */
type Iterators = Map<string, string | undefined>;

/** Follows a stream through all its shards, each from its checkpoint or its beginning. */
export async function openStream(
  client: DynamoDBStreamsClient,
  arn: string,
  checkpoint?: Checkpoint,
): Promise<StreamReader> {
  const pages = shardPages(client, arn);
  const iterators: Iterators = new Map();
  const seen = checkpoint?.arn === arn ? checkpoint.shards : {};

  async function openNewShards(): Promise<void> {
    const found = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
    const shards = found.StreamDescription?.Shards ?? [];
    for (const { ShardId: shard, ParentShardId: parent } of shards) {
      if (shard === undefined || iterators.has(shard)) continue;
      // Children after their parents, so that the changes of an item stay in order.
      if (!isUnread(iterators, parent, shards)) {
        iterators.set(shard, await pages.begin(shard, seen[shard]));
      }
    }
  }

  await openNewShards();
  return {
    arn,
    read: async () => {
      const records: ShardRecord[] = [];
      for (const [shard, iterator] of iterators) {
        if (iterator === undefined) continue;
        const page = await pages.read(shard, iterator);
        iterators.set(shard, page.next);
        for (const found of page.records) {
          records.push({ shard, record: toLambdaRecord(found, arn) });
        }
        if (page.next === undefined) await openNewShards();
      }
      return records;
    },
  };
}

/** A parent that is still listed and has not been read to its end. */
function isUnread(
  iterators: Iterators,
  parent: string | undefined,
  shards: readonly Shard[],
): boolean {
  if (parent === undefined || !shards.some(({ ShardId }) => ShardId === parent)) return false;
  return !iterators.has(parent) || iterators.get(parent) !== undefined;
}
