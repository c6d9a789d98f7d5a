import type { Reply } from "./worker-messages.ts";

/** A function threw, took too long, or was stopped; the cause is its stack where there is one. */
export class FunctionFailed extends Error {
  override readonly name = "FunctionFailed";
}

/** The calls that have gone to the functions' thread and wait for its reply. */
export type PendingCalls = {
  /** Rejects after the timeout, whatever the function goes on to do. */
  readonly open: (timeoutSeconds: number) => { id: number; result: Promise<unknown> };
  readonly settle: (reply: Reply) => void;
  readonly failAll: (reason: string) => void;
  /** Resolves once nothing is waited for. */
  readonly idle: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};

export function createPendingCalls(): PendingCalls {
  const calls = new Map<number, Waiting>();
  const idlers: (() => void)[] = [];
  let lastId = 0;

  function take(id: number): Waiting | undefined {
    const call = calls.get(id);
    clearTimeout(call?.timer);
    calls.delete(id);
    if (calls.size === 0) for (const wake of idlers.splice(0)) wake();
    return call;
  }

  return {
    open: (timeoutSeconds) => {
      lastId += 1;
      const id = lastId;
      const { promise: result, resolve, reject } = Promise.withResolvers<unknown>();
      const timer = setTimeout(
        () => take(id)?.reject(new FunctionFailed(`timed out after ${timeoutSeconds} s`)),
        timeoutSeconds * 1000,
      );
      calls.set(id, { resolve, reject, timer });
      return { id, result };
    },
    settle: (reply) => {
      const call = take(reply.id);
      if (reply.ok) call?.resolve(JSON.parse(reply.result));
      else call?.reject(new FunctionFailed(reply.name, { cause: reply.stack }));
    },
    failAll: (reason) => {
      for (const id of calls.keys()) take(id)?.reject(new FunctionFailed(reason));
    },
    idle: async () => {
      while (calls.size > 0) await new Promise<void>((resolve) => idlers.push(resolve));
    },
  };
}
