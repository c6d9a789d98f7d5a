import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import * as z from "zod";

export type LogLevel = "debug" | "warn";

const lineSchema = z.object({ severity: z.string() });
const CALM: ReadonlySet<string> = new Set(["debug", "info"]);

/** Keeps the console for what a person must see; `debug` shows every line. */
export function printLogs(output: Readable, level: LogLevel): void {
  createInterface({ input: output }).on("line", (line) => {
    if (level === "debug" || !isCalm(line)) process.stdout.write(`${line}\n`);
  });
}

function isCalm(line: string): boolean {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    return parsed.success && CALM.has(parsed.data.severity);
  } catch {
    return false;
  }
}
