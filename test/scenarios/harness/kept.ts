import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** One mail as `/_local/inbox` answers it. */
export type CaughtMail = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Record<string, string>;
  readonly attachments: readonly { filename: string; contentType: string; content: string }[];
  readonly sentAt: string;
};

type Finding = { readonly reference: string; readonly of: string; readonly text: string };

export type Reply<Body = any> = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
};

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** Half of what a start costs is compiling the same modules once more. */
const COMPILED = `${ROOT}node_modules/.cache/kept/compiled`;
/** So late a step may be where nothing fails: a minute for the timer, and the run that takes it. */
const MOST_LATE_MILLISECONDS = 3 * 60_000;
/** Of what happened within the last minutes the judge says nothing. */
const UNDER_WAY = "PT15M";
const TROUBLE = /^(?:POST|DELETE) \/_local\/(?:faults|schedules)/;
/** It takes one or two; only a machine that runs much else at once needs more. */
const START_MILLISECONDS = 100_000;

/**
 * The whole system on this machine, in a process of its own with a clock of its own; the stories reach
 * it by HTTP alone and know nothing of its inside. Whoever is done with one leaves it to the next of
 * the same process, emptied: a system that is warm answers in a fifth of the time.
 */
export class Kept implements AsyncDisposable {
  static readonly #left: Kept[] = [];
  static #judges = false;
  static #found: string[] = [];
  readonly url: string;
  readonly #process: ChildProcess;
  /** Whether services failed or timers were lost in this story, so that a step may be late. */
  #troubled = false;
  /** Whether anybody has done anything since it was emptied. */
  #acted = false;

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#process = child;
  }

  /** `now` with an offset: the clock stands there until a story moves it. */
  static async standingAt(now: string): Promise<Kept> {
    const left = Kept.#left.pop();
    if (left !== undefined && left.#process.connected) {
      await left.#empty(now);
      return left;
    }
    const kept = await Kept.#started("memory", now);
    kept.#process.unref();
    kept.#process.channel?.unref();
    return kept;
  }

  /**
   * One of a story's own whose data stays in a folder; the story ends it. `before` runs before it starts.
   * What was due while nothing ran may be late.
   */
  static async keepingIn(folder: string, now: string, before: readonly URL[] = []): Promise<Kept> {
    const kept = await Kept.#started(folder, now, before);
    kept.#troubled = true;
    return kept;
  }

  static async #started(data: string, now: string, before: readonly URL[] = []): Promise<Kept> {
    const own = { PORT: "0", KEPT_DATA: data, KEPT_NOW: now };
    const loaded = before.flatMap(({ href }) => ["--import", href]);
    const child = spawn(process.execPath, [...loaded, "infra/local/start.ts"], {
      cwd: ROOT,
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...own },
      // It ends when the channel does, which is when this process has gone.
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    return new Kept(await addressOf(child), child);
  }

  /** Ends its process; `SIGKILL` is a crash, and nobody can look at what it left before. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    if (signal === "SIGTERM") await this.#judge();
    const ended = once(this.#process, "exit");
    this.#process.kill(signal);
    await ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#judge();
    Kept.#left.push(this);
  }

  /** From now on whatever a story leaves stored is judged, by a model that shares no code with it. */
  static judgeStories(): void {
    Kept.#judges = true;
  }

  /** What of it contradicts itself, in all stories since the last time somebody asked. */
  static takeFindings(): string[] {
    const found = Kept.#found;
    Kept.#found = [];
    return found;
  }

  async #judge(): Promise<void> {
    if (!Kept.#judges || !this.#acted) return;
    await this.passes(UNDER_WAY);
    const late = this.#troubled ? "" : `?mostLate=${MOST_LATE_MILLISECONDS}`;
    this.#troubled = false;
    this.#acted = false;
    const { status, body } = await this.call("GET", `/_local/audit${late}`);
    if (status !== 200) throw new Error(`the audit was answered with ${status}`);
    Kept.#found.push(
      ...body.items.map(({ reference, of, text }: Finding) => `${reference} ${of}: ${text}`),
    );
  }

  async call<Body = any>(
    method: string,
    path: string,
    {
      body,
      file,
      bearer,
      headers,
    }: {
      body?: unknown;
      file?: { readonly type: string; readonly bytes: Buffer };
      bearer?: string;
      headers?: Record<string, string>;
    } = {},
  ): Promise<Reply<Body>> {
    if (TROUBLE.test(`${method} ${path}`)) this.#troubled = true;
    if (!path.startsWith("/_local/")) this.#acted = true;
    const all = new Headers(headers);
    if (bearer !== undefined) all.set("authorization", `Bearer ${bearer}`);
    const sent = sentAs(body, file);
    if (sent !== undefined) all.set("content-type", sent.type);
    const answer = await fetch(this.url + path, {
      method,
      headers: all,
      ...(sent === undefined ? {} : { body: sent.body }),
      redirect: "manual",
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    return {
      status: answer.status,
      headers: answer.headers,
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  }

  /** As on the first day, at its first instant or another. */
  async reset(now?: string): Promise<void> {
    await this.#judge();
    await this.#empty(now);
  }

  async #empty(now: string | undefined): Promise<void> {
    const { status } = await this.call("POST", "/_local/reset", { body: { now } });
    if (status >= 300) throw new Error(`the reset was answered with ${status}`);
  }

  /** Lets everything that is under way come to rest, without moving the clock. */
  async settle(): Promise<void> {
    const { body } = await this.call("GET", "/_local/clock");
    await this.call("POST", "/_local/clock", { body: { to: body.now } });
  }

  /** Moves the clock on to an instant with offset, past every timer on the way. */
  async clockReaches(to: string): Promise<void> {
    const { status, body } = await this.call("POST", "/_local/clock", { body: { to } });
    if (status !== 200) throw new Error(`the clock refused ${to}: ${JSON.stringify(body)}`);
  }

  /** Moves the clock on by a duration. */
  async passes(advance: string): Promise<void> {
    const { status, body } = await this.call("POST", "/_local/clock", { body: { advance } });
    if (status !== 200) throw new Error(`the clock refused ${advance}: ${JSON.stringify(body)}`);
  }

  /** The mails to one address so far, oldest first. */
  async inbox(to: string): Promise<readonly CaughtMail[]> {
    await this.settle();
    const { body } = await this.call("GET", `/_local/inbox?to=${encodeURIComponent(to)}`);
    return body.items;
  }

  /** Everything that was sent, oldest first. */
  async allMails(): Promise<readonly CaughtMail[]> {
    await this.settle();
    return (await this.call("GET", "/_local/inbox")).body.items;
  }

  /** The ID token that person would hold after signing in. */
  async signIn(email: string): Promise<string> {
    const { body } = await this.call("POST", "/_local/token", { body: { email } });
    return body.token;
  }
}

function sentAs(body: unknown, file?: { readonly type: string; readonly bytes: Buffer }) {
  if (file !== undefined) return { type: file.type, body: new Uint8Array(file.bytes) };
  return body === undefined ? undefined : { type: "application/json", body: JSON.stringify(body) };
}

/** The first address it prints on standard output. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("the system has no standard output");
  const lines = createInterface({ input: child.stdout });
  let reason = "ended before it was ready";
  const late = setTimeout(() => {
    reason = `was not ready within ${START_MILLISECONDS / 1000} s`;
    child.kill();
  }, START_MILLISECONDS);
  try {
    for await (const line of lines) {
      const found = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(line);
      if (found !== null) return found[0];
    }
  } finally {
    clearTimeout(late);
    child.stdout.resume();
    if (child.stdout instanceof Socket) child.stdout.unref();
  }
  throw new Error(`the system ${reason}`);
}
