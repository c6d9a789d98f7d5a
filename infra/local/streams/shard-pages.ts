import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import type {
  DynamoDBStreamsClient,
  GetShardIteratorInput,
  _Record,
} from "@aws-sdk/client-dynamodb-streams";

type ShardPage = {
  readonly records: readonly _Record[];
  /** Undefined when the shard is closed and read to its end. */
  readonly next: string | undefined;
};

export type ShardPages = {
  /** Where to begin: after this sequence number, or at the oldest record. */
  readonly begin: (shard: string, after: string | undefined) => Promise<string | undefined>;
  readonly read: (shard: string, iterator: string) => Promise<ShardPage>;
};

/** The most that one call returns. */
const PAGE = 1000;

type From = Pick<GetShardIteratorInput, "ShardIteratorType" | "SequenceNumber">;

/** Reads one shard after the other, page by page. */
export function shardPages(client: DynamoDBStreamsClient, arn: string): ShardPages {
  async function iteratorFor(shard: string, from: From): Promise<string | undefined> {
    const command = new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...from });
    return (await client.send(command)).ShardIterator;
  }

  function oldest(shard: string): Promise<string | undefined> {
    return iteratorFor(shard, { ShardIteratorType: "TRIM_HORIZON" });
  }

  async function page(iterator: string | undefined): Promise<ShardPage | undefined> {
    try {
      const command = new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE });
      const { Records: records = [], NextShardIterator: next } = await client.send(command);
      return { records, next };
    } catch (error) {
      if (error instanceof TrimmedDataAccessException) return undefined;
      throw error;
    }
  }

  return {
    begin: async (shard, after) => {
      if (after === undefined) return await oldest(shard);
      return await iteratorFor(shard, {
        ShardIteratorType: "AFTER_SEQUENCE_NUMBER",
        SequenceNumber: after,
      });
    },
    read: async (shard, iterator) => {
      const found = await page(iterator);
      if (found !== undefined) return found;
      // DynamoDB Local says "trimmed" of a shard's beginning, too, as long as the shard is empty.
      const beginning = await oldest(shard);
      return (await page(beginning)) ?? { records: [], next: beginning };
    },
  };
}
