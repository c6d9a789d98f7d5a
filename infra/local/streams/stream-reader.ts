import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBStreamsClient, Shard } from "@aws-sdk/client-dynamodb-streams";
import * as z from "zod";
import { toLambdaRecord } from "./lambda-record.ts";
import type { LambdaRecord } from "./lambda-record.ts";

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

const PAGE = 1000;

/**
 * Follows the one enabled stream of a table through all its shards, each from its checkpoint or its
 * beginning, children after their parents.
 */
export async function openStream(
  client: DynamoDBStreamsClient,
  table: string,
  checkpoint?: Checkpoint,
): Promise<StreamReader> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: table }));
  const arn = Streams.at(-1)?.StreamArn;
  if (arn === undefined) throw new Error(`the table ${table} has no stream`);
  /** Shard → where to go on; undefined once the shard is closed and read to its end. */
  const iterators = new Map<string, string | undefined>();

  async function openNewShards(): Promise<void> {
    const found = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
    const shards = found.StreamDescription?.Shards ?? [];
    for (const { ShardId: shard, ParentShardId: parent } of shards) {
      if (shard === undefined || iterators.has(shard) || isUnread(parent, shards)) continue;
      iterators.set(shard, await start(shard));
    }
  }

  async function start(shard: string): Promise<string | undefined> {
    const after = checkpoint?.arn === arn ? checkpoint?.shards[shard] : undefined;
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: arn,
        ShardId: shard,
        ...(after === undefined
          ? { ShardIteratorType: "TRIM_HORIZON" }
          : { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after }),
      }),
    );
    return ShardIterator;
  }

  function isUnread(parent: string | undefined, shards: readonly Shard[]): boolean {
    if (parent === undefined || !shards.some(({ ShardId }) => ShardId === parent)) return false;
    return !iterators.has(parent) || iterators.get(parent) !== undefined;
  }

  await openNewShards();
  return {
    arn,
    read: async () => {
      const records: ShardRecord[] = [];
      for (const [shard, iterator] of iterators) {
        if (iterator === undefined) continue;
        const page = await client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE }),
        );
        iterators.set(shard, page.NextShardIterator);
        for (const record of page.Records ?? []) {
          records.push({ shard, record: toLambdaRecord(record, arn) });
        }
        if (page.NextShardIterator === undefined) await openNewShards();
      }
      return records;
    },
  };
}
