import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { FunctionSpec } from "../../../functions/wiring/function-spec.ts";
import { printLogs } from "./function-logs.ts";
import type { LogLevel } from "./function-logs.ts";
import { FunctionFailed, createPendingCalls } from "./pending-calls.ts";
import type { Call, Reply, WorkerSettings } from "./worker-messages.ts";

export type FunctionsHost = {
  /** Starts the thread; before this there is nothing to invoke. */
  readonly start: (deployment: Deployment) => void;
  /** @throws FunctionFailed when the function throws or takes longer than its timeout. */
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  /** Resolves once nothing runs. */
  readonly idle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type HostOptions = {
  readonly manifest: readonly Pick<FunctionSpec, "name" | "timeoutSeconds" | "memoryMegabytes">[];
  readonly clock: SharedArrayBuffer;
  readonly logLevel: LogLevel;
  /** How many times its timeout a function may take; default: 1. */
  readonly patience?: number | undefined;
};

type Deployment = Pick<WorkerSettings, "bundles"> & {
  readonly environment: Readonly<Record<string, string>>;
};

const STOPPED = "the functions were stopped";

export function createFunctionsHost(options: HostOptions): FunctionsHost {
  const calls = createPendingCalls();
  let worker: Worker | undefined;

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    calls.failAll(STOPPED);
    await stopped?.terminate();
  }

  function start(deployed: Deployment): void {
    worker = startWorker(deployed, options);
    worker.on("message", (reply: Reply) => calls.settle(reply));
    worker.on("error", (error: unknown) => {
      process.stderr.write(`the functions' thread died: ${String(error)}\n`);
      calls.failAll("the functions' thread died");
      start(deployed);
    });
  }

  function call(spec: HostOptions["manifest"][number], event: unknown): Promise<unknown> {
    if (worker === undefined) throw new FunctionFailed(STOPPED);
    const { name, memoryMegabytes } = spec;
    const timeoutSeconds = spec.timeoutSeconds * (options.patience ?? 1);
    // Written once, now: what the caller does with its event while it waits must not be seen.
    const written = JSON.stringify(event);
    const send = (id: number) => {
      const message: Call = {
        id,
        function: name,
        requestId: randomUUID(),
        event: written,
        timeoutSeconds,
        memoryMegabytes,
      };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker?.postMessage(message);
    };
    return calls.open({ name, timeoutSeconds, send });
  }

  return {
    start,
    invoke: async (name, event) => {
      const spec = options.manifest.find((known) => known.name === name);
      if (spec === undefined) throw new FunctionFailed(`there is no function ${name}`);
      try {
        return await call(spec, event);
      } catch (error) {
        reportFailure(name, error);
        throw error;
      }
    },
    idle: calls.idle,
    stop,
  };
}

function startWorker({ bundles, environment }: Deployment, options: HostOptions): Worker {
  const workerData: WorkerSettings = { clock: options.clock, bundles };
  // A thread does not know by itself where what it compiles is kept.
  const { NODE_COMPILE_CACHE } = process.env;
  const compiled = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
  const worker = new Worker(new URL("functions-worker.ts", import.meta.url), {
    workerData,
    env: { ...environment, ...compiled },
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdout: true,
  });
  printLogs(worker.stdout, options.logLevel);
  return worker;
}

function reportFailure(name: string, error: unknown): void {
  if (!(error instanceof FunctionFailed) || error.message === STOPPED) return;
  const detail = typeof error.cause === "string" ? `\n${error.cause}` : "";
  process.stderr.write(`${name}: ${error.message}${detail}\n`);
}
