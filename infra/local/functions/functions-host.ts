import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { FunctionSpec } from "../../../functions/function-spec.ts";
import { printLogs } from "./function-logs.ts";
import type { LogLevel } from "./function-logs.ts";
import type { Call, Reply, WorkerSettings } from "./worker-messages.ts";

export type FunctionsHost = {
  /** Starts the thread; before this there is nothing to invoke. */
  readonly start: (deployment: Deployment) => void;
  /** @throws FunctionFailed when the function throws or takes longer than its timeout. */
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  /** Resolves once nothing runs. */
  readonly idle: () => Promise<void>;
  /** Fresh instances, as after a deployment: module-level caches are gone. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export class FunctionFailed extends Error {
  override readonly name = "FunctionFailed";
}

export type HostOptions = {
  readonly manifest: readonly Pick<FunctionSpec, "name" | "timeoutSeconds" | "memoryMegabytes">[];
  readonly clock: SharedArrayBuffer;
  readonly logLevel: LogLevel;
};

export type Deployment = Pick<WorkerSettings, "bundles"> & {
  readonly environment: Readonly<Record<string, string>>;
};

type CallSpec = HostOptions["manifest"][number];

const STOPPED = "the functions were stopped";

type Pending = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};

export function createFunctionsHost(options: HostOptions): FunctionsHost {
  const pending = new Map<number, Pending>();
  const waiting: (() => void)[] = [];
  let lastId = 0;
  let deployment: Deployment | undefined;
  let worker: Worker | undefined;

  function settle(reply: Reply): void {
    const call = take(reply.id);
    if (reply.ok) call?.resolve(JSON.parse(reply.result));
    else call?.reject(new FunctionFailed(reply.name, { cause: reply.stack }));
  }

  function take(id: number): Pending | undefined {
    const call = pending.get(id);
    clearTimeout(call?.timer);
    pending.delete(id);
    if (pending.size === 0) for (const wake of waiting.splice(0)) wake();
    return call;
  }

  function failAll(reason: string): void {
    for (const id of pending.keys()) take(id)?.reject(new FunctionFailed(reason));
  }

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    failAll(STOPPED);
    await stopped?.terminate();
  }

  function start(deployed: Deployment): void {
    deployment = deployed;
    worker = startWorker(deployed, options);
    worker.on("message", settle);
    worker.on("error", (error: unknown) => {
      process.stderr.write(`the functions' thread died: ${String(error)}\n`);
      failAll("the functions' thread died");
      start(deployed);
    });
  }

  function call(spec: CallSpec, event: unknown): Promise<unknown> {
    const id = ++lastId;
    const { name, timeoutSeconds, memoryMegabytes } = spec;
    const result = new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => take(id)?.reject(new FunctionFailed(`timed out after ${timeoutSeconds} s`)),
        timeoutSeconds * 1000,
      );
      pending.set(id, { resolve, reject, timer });
    });
    const message: Call = {
      id,
      function: name,
      requestId: randomUUID(),
      event: JSON.stringify(event),
      timeoutSeconds,
      memoryMegabytes,
    };
    if (worker === undefined) take(id)?.reject(new FunctionFailed(STOPPED));
    else worker.postMessage(message);
    return result;
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
    idle: async () => {
      while (pending.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    restart: async () => {
      await stop();
      if (deployment !== undefined) start(deployment);
    },
    stop,
  };
}

function startWorker({ bundles, environment }: Deployment, options: HostOptions): Worker {
  const workerData: WorkerSettings = { clock: options.clock, bundles };
  const worker = new Worker(new URL("functions-worker.ts", import.meta.url), {
    workerData,
    env: { ...environment },
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdout: true,
  });
  printLogs(worker.stdout, options.logLevel);
  return worker;
}

function reportFailure(name: string, error: unknown): void {
  if (!(error instanceof FunctionFailed)) return;
  const detail = typeof error.cause === "string" ? `\n${error.cause}` : "";
  if (error.message === STOPPED) return;
  process.stderr.write(`${name}: ${error.message}${detail}\n`);
}
