import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
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
      engine.afterTables?.();
      await seed(client);
    },
    empty: () => deleteTables(client, tableShapes),
    stream: (checkpoint) => openStream(streams, CASES.name, checkpoint),
    close: () => {
      client.destroy();
      streams.destroy();
    },
  };
}
