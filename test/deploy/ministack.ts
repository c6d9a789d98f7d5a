import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../infra/local/machine/free-port.ts";

export const REGION = "us-east-1";

const OUR_NODE = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));
const START_MILLISECONDS = 60_000;

/** An engine that looks like AWS to CDK, to the functions and to the test, on this machine alone. */
export class Ministack implements AsyncDisposable {
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(port: number, child: ChildProcess, folder: string) {
    this.port = port;
    this.#process = child;
    this.#folder = folder;
  }

  /** @param mailEndpoint where the functions find SES in place of the engine's own */
  static async start(program: string, mailEndpoint: string): Promise<Ministack> {
    // Outside the repository: its "type": "module" would turn the engine's own scripts into ESM.
    const folder = await mkdtemp(path.join(tmpdir(), "kept-ministack-"));
    const port = await freePort();
    const log = await open(path.join(folder, "ministack.log"), "w");
    const child = spawn(program, [], {
      // A group of its own, so that the functions it starts end with it.
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
      env: {
        ...process.env,
        PATH: `${OUR_NODE}:${process.env["PATH"]}`,
        TMPDIR: folder,
        GATEWAY_PORT: String(port),
        BIND_HOST: "127.0.0.1",
        IOT_MTLS_ENABLED: "0",
        SFTP_ENABLED: "0",
        // Checks every call of a function against its role, as IAM would.
        AUTH: "true",
        MINISTACK_REGION: REGION,
        AWS_ENDPOINT_URL_SESV2: mailEndpoint,
      },
    });
    await log.close();
    const ministack = new Ministack(port, child, folder);
    await ministack.#ready();
    return ministack;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What CDK and a person's programs need to talk to it. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: this.endpoint,
      AWS_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
    };
  }

  async log(): Promise<string> {
    return await readFile(path.join(this.#folder, "ministack.log"), "utf8");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { pid, exitCode } = this.#process;
    if (pid !== undefined && exitCode === null) {
      const ended = once(this.#process, "exit");
      process.kill(-pid, "SIGTERM");
      await Promise.race([ended, wait(5000)]);
      if (this.#process.exitCode === null) process.kill(-pid, "SIGKILL");
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #ready(): Promise<void> {
    const deadline = performance.now() + START_MILLISECONDS;
    while (performance.now() < deadline && this.#process.exitCode === null) {
      const answer = await fetch(`${this.endpoint}/_ministack/health`).catch(() => undefined);
      if (answer?.ok === true) return;
      await wait(200);
    }
    throw new Error(`MiniStack did not start: ${(await this.log()).slice(-1000)}`);
  }
}
