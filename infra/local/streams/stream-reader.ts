import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import type {
  DynamoDBStreamsClient,
  GetRecordsOutput,
  GetShardIteratorInput,
  Shard,
} from "@aws-sdk/client-dynamodb-streams";
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

type From = Pick<GetShardIteratorInput, "ShardIteratorType" | "SequenceNumber">;

/** Follows a stream through all its shards, each from its checkpoint or its beginning. */
export async function openStream(
  client: DynamoDBStreamsClient,
  arn: string,
  checkpoint?: Checkpoint,
): Promise<StreamReader> {
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
    const after = checkpoint?.arn === arn ? checkpoint.shards[shard] : undefined;
    if (after === undefined) return await oldest(shard);
    return await iteratorFor(shard, {
      ShardIteratorType: "AFTER_SEQUENCE_NUMBER",
      SequenceNumber: after,
    });
  }

  function oldest(shard: string): Promise<string | undefined> {
    return iteratorFor(shard, { ShardIteratorType: "TRIM_HORIZON" });
  }

  async function iteratorFor(shard: string, from: From): Promise<string | undefined> {
    const command = new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...from });
    return (await client.send(command)).ShardIterator;
  }

  async function page(iterator: string | undefined): Promise<GetRecordsOutput | undefined> {
    try {
      return await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE }));
    } catch (error) {
      if (error instanceof TrimmedDataAccessException) return undefined;
      throw error;
    }
  }

  /** DynamoDB Local says so of a shard's beginning, too, as long as the shard is empty. */
  async function pageOrOldest(shard: string, iterator: string): Promise<GetRecordsOutput> {
    const found = await page(iterator);
    if (found !== undefined) return found;
    const beginning = await oldest(shard);
    const again = await page(beginning);
    return again ?? { Records: [], ...(beginning === undefined ? {} : { NextShardIterator: beginning }) };
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
        const { Records = [], NextShardIterator: next } = await pageOrOldest(shard, iterator);
        iterators.set(shard, next);
        for (const record of Records) records.push({ shard, record: toLambdaRecord(record, arn) });
        if (next === undefined) await openNewShards();
      }
      return records;
    },
  };
}
