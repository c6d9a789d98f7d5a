import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { startEngine } from "../../infra/local/engines/choose-engine.ts";
import { createTables } from "../../infra/local/engines/tables.ts";
import { LOCAL_AWS } from "../../infra/local/function-environment.ts";
import { readSettings } from "../../infra/local/settings.ts";
import {
  CALENDAR,
  CASES,
  DIRECTORY,
  tableShapes,
} from "../../shared/platform/dynamodb/table-shapes.ts";
import { documentClient } from "../../shared/platform/dynamodb/tables.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";

/** A real engine with the three tables, empty; the one that `KEPT_ENGINE` names. */
export type TestDatabase = AsyncDisposable & {
  readonly tables: Tables;
  /** The calls made since the last look, by name, for example `["QueryCommand"]`. */
  readonly calls: () => string[];
};

export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-test-"));
  const { engine: name, endpoint } = readSettings(process.env);
  const engine = await startEngine({ name, folder, keep: false, endpoint });
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: engine.endpoint, maxAttempts: 4 });
  await createTables(client, tableShapes);
  engine.onTablesMade?.();
  let calls: string[] = [];
  client.middlewareStack.add((next, { commandName = "?" }) => async (input) => {
    calls.push(commandName);
    return next(input);
  });
  return {
    tables: {
      client: documentClient(client),
      cases: CASES.name,
      calendar: CALENDAR.name,
      directory: DIRECTORY.name,
    },
    calls: () => {
      const seen = calls;
      calls = [];
      return seen;
    },
    [Symbol.asyncDispose]: async () => {
      client.destroy();
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
