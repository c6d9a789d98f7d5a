import { DescribeTableCommand, DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { Instant } from "../../shared/kernel/time.ts";
import { instant } from "../../shared/kernel/time.ts";
import { WORK_SHARDS, workIndex } from "../../shared/platform/dynamodb/keys/work-index.ts";
import {
  BY_WORK,
  CASES,
  DIRECTORY,
  tableShapes,
} from "../../shared/platform/dynamodb/table-shapes.ts";
import { documentClient } from "../../shared/platform/dynamodb/tables.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import type { Engine } from "./engines/engine.ts";
import { createTables, deleteTables } from "./engines/tables.ts";
import { LOCAL_AWS } from "./functions/function-environment.ts";
import { seed } from "./sample/seed.ts";
import { openStream } from "./streams/stream-reader.ts";
import type { Checkpoint, StreamReader } from "./streams/stream-reader.ts";

/** The stack's own way to the engine, past the faults that functions meet. */
export type Database = {
  readonly tables: Pick<Tables, "client" | "cases" | "directory">;
  /** Tables and sample dealers, where they are missing. */
  readonly prepare: () => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly stream: (checkpoint?: Checkpoint) => Promise<StreamReader>;
  /** When the first item of the `byWork` index comes up, past or to come. */
  readonly firstWorkAt: () => Promise<Instant | undefined>;
  readonly close: () => void;
};

export function openDatabase(engine: Engine): Database {
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: engine.endpoint });
  const streams = new DynamoDBStreamsClient({ ...LOCAL_AWS, endpoint: engine.endpoint });
  // It walks through every record to make it fit for a log that nobody reads.
  streams.middlewareStack.remove("loggerMiddleware");
  return {
    tables: { client: documentClient(client), cases: CASES.name, directory: DIRECTORY.name },
    prepare: async () => {
      await createTables(client, tableShapes);
      engine.onTablesMade?.();
      await seed(client);
    },
    empty: async () => {
      await deleteTables(client, tableShapes);
      engine.onTablesGone?.();
    },
    stream: async (checkpoint) => {
      // Not the list of streams: that of a deleted table stays in it for a day.
      const { Table } = await client.send(new DescribeTableCommand({ TableName: CASES.name }));
      if (Table?.LatestStreamArn === undefined) throw new Error("the cases have no stream");
      return await openStream(streams, Table.LatestStreamArn, checkpoint);
    },
    firstWorkAt: async () => {
      const shards = Array.from({ length: WORK_SHARDS }, (_, shard) => firstWorkIn(client, shard));
      const times = (await Promise.all(shards)).filter((at) => at !== undefined);
      return times.length === 0 ? undefined : instant(Math.min(...times));
    },
    close: () => {
      client.destroy();
      streams.destroy();
    },
  };
}

async function firstWorkIn(client: DynamoDBClient, shard: number): Promise<number | undefined> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: CASES.name,
      IndexName: BY_WORK.name,
      KeyConditionExpression: `${BY_WORK.hash} = :pk`,
      ProjectionExpression: BY_WORK.range,
      ExpressionAttributeValues: { ":pk": { S: workIndex.partition(shard) } },
      Limit: 1,
    }),
  );
  const text = Items[0]?.[BY_WORK.range]?.S;
  return text === undefined ? undefined : Date.parse(text);
}
