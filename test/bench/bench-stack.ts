import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";

export type Send = ReturnType<typeof sender>;

export type BenchStack = AsyncDisposable & { readonly send: Send };

export type BenchStackOptions = {
  /** Only these, and nothing that follows; all without. */
  readonly functions?: readonly string[];
  /** Where its clock stands; without it, it is this machine's. */
  readonly now?: string;
};

/** The whole stack in a process of its own, so that measuring costs it nothing. */
export async function startBenchStack({
  functions = [],
  now,
}: BenchStackOptions): Promise<BenchStack> {
  const script = fileURLToPath(new URL("booking-stack.ts", import.meta.url));
  const { KEPT_NOW: _, ...inherited } = process.env;
  const clock = now === undefined ? {} : { KEPT_NOW: now };
  const child = spawn(process.execPath, [script, ...functions], {
    env: { ...inherited, ...clock, PORT: "0", KEPT_DATA: "memory" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  // Whatever it says later must not fill its pipe.
  child.stdout.resume();
  return {
    send: sender(String(line).trim()),
    [Symbol.asyncDispose]: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** The plainest client there is: what it costs is taken from what is measured. */
function sender(url: string) {
  const agent = new Agent({ keepAlive: true });
  return async (
    method: string,
    path: string,
    body: object | undefined,
    status: number,
    token = "",
  ) => {
    const text = body === undefined ? "" : JSON.stringify(body);
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    };
    const call = request(url + path, { method, agent, headers }, (answer) => {
      let received = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (received += chunk));
      answer.on("end", () => {
        if (answer.statusCode === status) resolve(received);
        else reject(new Error(`${path}: ${answer.statusCode} ${received}`));
      });
    });
    call.on("error", reject).end(text);
    const received = await promise;
    return received === "" ? undefined : JSON.parse(received);
  };
}
