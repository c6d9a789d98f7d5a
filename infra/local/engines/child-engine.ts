import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { CannotStart } from "../machine/cannot-start.ts";

export type ChildEngine = { readonly endpoint: string; readonly stop: () => Promise<void> };

export type ChildOptions = {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  readonly port: number;
  readonly directory?: string;
};

/** One that ended is told of at once; this is for one that hangs, not for a machine that is busy. */
const START_MILLISECONDS = 60_000;

/**
 * Runs the engine under a shell that ends it as soon as this process is gone, however it went: the
 * shell reads a pipe whose other end only we hold.
 */
const GUARD = [
  "exec 3<&0",
  '"$@" </dev/null 3<&- & engine=$!',
  '{ cat <&3 >/dev/null; kill "$engine" 2>/dev/null; } &',
  "exec 3<&-",
  'wait "$engine"',
].join("\n");

/** @throws CannotStart when it ends or stays silent instead of answering on its port. */
export async function startChildEngine(options: ChildOptions): Promise<ChildEngine> {
  const guarded = process.platform !== "win32";
  const [command, parameters] = guarded
    ? ["sh", ["-c", GUARD, options.name, options.command, ...options.parameters]]
    : [options.command, options.parameters];
  const child = spawn(command, parameters, {
    // A group of its own: Ctrl-C reaches us first, and we end it after our last write.
    detached: guarded,
    stdio: ["pipe", "ignore", "pipe"],
    ...(options.directory === undefined ? {} : { cwd: options.directory }),
  });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-400);
  });
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  const endpoint = `http://127.0.0.1:${options.port}`;
  const stop = async () => {
    if (guarded) child.stdin.end();
    else child.kill();
    await ended;
  };
  const deadline = performance.now() + START_MILLISECONDS;
  while (!(await answers(endpoint))) {
    if (over || performance.now() > deadline) {
      await stop();
      throw new CannotStart(
        `The DynamoDB engine ${options.name} did not start: ${saidBy(complaint)}`,
      );
    }
    await wait(10);
  }
  return { endpoint, stop };
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
}

function saidBy(complaint: string): string {
  const line = complaint.trim().split("\n").at(-1);
  return line === undefined || line === "" ? "it said nothing." : line;
}
