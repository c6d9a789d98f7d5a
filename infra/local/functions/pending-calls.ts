import type { Reply } from "./worker-messages.ts";

/** A function threw, took too long, or was stopped; the cause is its stack where there is one. */
export class FunctionFailed extends Error {
  override readonly name = "FunctionFailed";
}

/**
 * How many calls of one function run at once. On AWS each has a machine of its own; here they share
 * a thread, and in a crowd let loose together each would need as long as all of them and time out.
 */
const AT_ONCE = 4;

/** The calls that have gone to the functions' thread, or wait for their turn, until they are answered. */
export type PendingCalls = {
  /**
   * Sends it at its turn. Rejects when the timeout has passed since then, whatever the function goes
   * on to do.
   */
  readonly open: (asked: {
    readonly name: string;
    readonly timeoutSeconds: number;
    readonly send: (id: number) => void;
  }) => Promise<unknown>;
  readonly settle: (reply: Reply) => void;
  /** Also those whose turn has not come. */
  readonly failAll: (reason: string) => void;
  /** Resolves once nothing is waited for. */
  readonly idle: () => Promise<void>;
};

type Waiting = {
  readonly name: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly start: () => NodeJS.Timeout;
  /** Runs from the call's turn on. */
  timer?: NodeJS.Timeout;
};

export function createPendingCalls(): PendingCalls {
  const calls = new Map<number, Waiting>();
  const idlers: (() => void)[] = [];
  let lastId = 0;

  function wakeIdlers(): void {
    if (calls.size === 0) for (const wake of idlers.splice(0)) wake();
  }

  function startNext(name: string): void {
    const same = [...calls.values()].filter((call) => call.name === name);
    const running = same.filter(({ timer }) => timer !== undefined).length;
    const waiting = same.filter(({ timer }) => timer === undefined);
    for (const call of waiting.slice(0, Math.max(0, AT_ONCE - running))) call.timer = call.start();
  }

  function take(id: number): Waiting | undefined {
    const call = calls.get(id);
    clearTimeout(call?.timer);
    calls.delete(id);
    if (call !== undefined) startNext(call.name);
    wakeIdlers();
    return call;
  }

  return {
    open: ({ name, timeoutSeconds, send }) => {
      lastId += 1;
      const id = lastId;
      const { promise: result, resolve, reject } = Promise.withResolvers<unknown>();
      const start = () => {
        send(id);
        return setTimeout(
          () => take(id)?.reject(new FunctionFailed(`timed out after ${timeoutSeconds} s`)),
          timeoutSeconds * 1000,
        );
      };
      calls.set(id, { name, resolve, reject, start });
      startNext(name);
      return result;
    },
    settle: (reply) => {
      const call = take(reply.id);
      if (reply.ok) call?.resolve(JSON.parse(reply.result));
      else call?.reject(new FunctionFailed(reply.name, { cause: reply.stack }));
    },
    failAll: (reason) => {
      const failed = [...calls.values()];
      // Before anything else, or the end of one would start the next.
      calls.clear();
      for (const { timer, reject } of failed) {
        clearTimeout(timer);
        reject(new FunctionFailed(reason));
      }
      wakeIdlers();
    },
    idle: async () => {
      while (calls.size > 0) await new Promise<void>((resolve) => idlers.push(resolve));
    },
  };
}
