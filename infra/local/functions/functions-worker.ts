import { flushCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Context } from "aws-lambda";
import { installWorkerClock } from "./worker-clock.ts";
import type { Call, Reply, WorkerSettings } from "./worker-messages.ts";

/** The thread all functions run in: loads the bundles that would be deployed and calls them. */
type Handler = (event: unknown, context: Context) => unknown;

const settings: WorkerSettings = workerData;
const loaded = new Map<string, Promise<Handler>>();

installWorkerClock(settings.clock);
// A function that leaves a rejection behind must not take all others with it, as on AWS.
process.on("unhandledRejection", (error) => {
  process.stderr.write(`unhandled rejection in a function: ${describe(error).stack}\n`);
});
parentPort?.on("message", (call: Call) => void answer(call));

async function answer(call: Call): Promise<void> {
  const reply = await invoke(call);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(reply);
}

async function invoke(call: Call): Promise<Reply> {
  try {
    const handler = await handlerOf(call.function);
    const result = await handler(JSON.parse(call.event), contextOf(call));
    return { id: call.id, ok: true, result: JSON.stringify(result ?? null) };
  } catch (error) {
    return { id: call.id, ok: false, ...describe(error) };
  }
}

function handlerOf(name: string): Promise<Handler> {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return known;
}

async function load(name: string): Promise<Handler> {
  const url = settings.bundles[name];
  if (url === undefined) throw new Error(`there is no function ${name}`);
  const module: unknown = await import(url);
  // The thread may be ended at any time, and what it compiled is otherwise kept at its end.
  flushCompileCache();
  if (!exportsHandler(module)) throw new Error(`${name} exports no handler`);
  return module.handler;
}

function exportsHandler(module: unknown): module is { handler: Handler } {
  return (
    typeof module === "object" &&
    module !== null &&
    "handler" in module &&
    typeof module.handler === "function"
  );
}

function contextOf(call: Call): Context {
  const endsAt = performance.now() + call.timeoutSeconds * 1000;
  return {
    functionName: `kept-${call.function}`,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:kept-${call.function}`,
    memoryLimitInMB: String(call.memoryMegabytes),
    awsRequestId: call.requestId,
    logGroupName: `/aws/lambda/kept-${call.function}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(endsAt - performance.now())),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}

function describe(error: unknown): { name: string; stack: string } {
  return error instanceof Error
    ? { name: error.name, stack: error.stack ?? error.message }
    : { name: "NotAnError", stack: String(error) };
}
