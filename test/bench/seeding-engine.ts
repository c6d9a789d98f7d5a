import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { mkdirSync } from "node:fs";
import { startEngine } from "../../infra/local/engines/choose-engine.ts";
import { createTables } from "../../infra/local/engines/tables.ts";
import { LOCAL_AWS } from "../../infra/local/functions/function-environment.ts";
import { seed } from "../../infra/local/sample/seed.ts";
import { readSettings } from "../../infra/local/settings.ts";
import {
  CALENDAR,
  CASES,
  DIRECTORY,
  ERASED,
  tableShapes,
} from "../../shared/platform/dynamodb/table-shapes.ts";
import { documentClient } from "../../shared/platform/dynamodb/tables.ts";

/** The engine in whose folder a stack is started later, with the sample dealers in it. */
export async function openSeedingEngine(folder: string) {
  mkdirSync(folder, { recursive: true });
  const { engine: name, endpoint } = readSettings(process.env);
  const engine = await startEngine({ name, folder, keep: true, endpoint });
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: engine.endpoint, maxAttempts: 4 });
  await createTables(client, tableShapes);
  engine.onTablesMade?.();
  await seed(client);
  return {
    tables: {
      client: documentClient(client),
      cases: CASES.name,
      calendar: CALENDAR.name,
      directory: DIRECTORY.name,
      erased: ERASED.name,
    },
    /** The stream begins with what happens from now on. */
    close: async () => {
      client.destroy();
      engine.onTablesGone?.();
      await engine.stop();
    },
  };
}
