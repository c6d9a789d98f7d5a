import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { freePort } from "../machine/free-port.ts";
import { startChildEngine } from "./child-engine.ts";
import type { Engine } from "./engine.ts";

/** Where the optional package put its binary; undefined on other systems than Linux on x64. */
export function dynoxideBinary(): string | undefined {
  try {
    const found = createRequire(import.meta.url).resolve("@dynoxide/linux-x64/package.json");
    const binary = path.join(path.dirname(found), "dynoxide");
    return process.platform === "linux" && process.arch === "x64" && existsSync(binary)
      ? binary
      : undefined;
  } catch {
    return undefined;
  }
}

/** One small binary over SQLite; always on a file, since only that can be given the index below. */
export async function startDynoxide(binary: string, folder: string): Promise<Engine> {
  const file = path.join(folder, "dynamodb.sqlite");
  const port = await freePort();
  const child = await startChildEngine({
    name: "dynoxide",
    command: binary,
    parameters: ["--host", "127.0.0.1", "--port", String(port), "--db-path", file],
    port,
  });
  return {
    name: "dynoxide",
    ...child,
    onTablesMade: () => inDatabase(file, STREAM_INDEX),
    onTablesGone: () => inDatabase(file, FORGET_STREAMS),
  };
}

/**
 * The engine looks stream records up by table and number without an index, so every write gets
 * slower with each record there is: 68 transactions a second after some thousand, 1,225 with this.
 */
const STREAM_INDEX = `CREATE INDEX IF NOT EXISTS kept_stream_position
  ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`;

/** Without this a table made anew under the same name begins with the old one's stream. */
const FORGET_STREAMS = "DELETE FROM _stream_records";

function inDatabase(file: string, statement: string): void {
  const database = new DatabaseSync(file, { timeout: 2000 });
  database.exec(statement);
  database.close();
}
