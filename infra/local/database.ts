import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { CASES, tableShapes } from "../../shared/platform/dynamodb/table-shapes.ts";
import type { Engine } from "./engines/engine.ts";
import { createTables, deleteTables } from "./engines/tables.ts";
import { LOCAL_AWS } from "./function-environment.ts";
import { seed } from "./sample/seed.ts";
import { openStream } from "./streams/stream-reader.ts";
import type { Checkpoint, StreamReader } from "./streams/stream-reader.ts";

/** The stack's own way to the engine, past the faults that functions meet. */
export type Database = {
  /** Tables and sample dealers, where they are missing. */
  readonly prepare: () => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly stream: (checkpoint?: Checkpoint) => Promise<StreamReader>;
  readonly close: () => void;
};

export function openDatabase(engine: Engine): Database {
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: engine.endpoint });
  const streams = new DynamoDBStreamsClient({ ...LOCAL_AWS, endpoint: engine.endpoint });
  return {
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
    close: () => {
      client.destroy();
      streams.destroy();
    },
  };
}
