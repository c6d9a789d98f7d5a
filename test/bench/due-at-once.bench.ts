import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { createInterface } from "node:readline";
import path from "node:path";
import { parseArgs } from "node:util";
import { scratchRoot } from "../../infra/local/machine/scratch-root.ts";
import { instant } from "../../shared/kernel/time.ts";
import { seedPromises } from "./seed-promises.ts";

/**
 * Promises that are all due in the same minute, through the whole stack on one machine: how long after
 * the Scheduler's firing is the last of their steps at due committed, and how large do the processes
 * grow? `npm run bench:due -- --count=10000`; with `--mails`, until the last mail is out and reported.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    dealers: { type: "string", default: "100" },
    mails: { type: "boolean", default: false },
  },
});
const count = Number(values.count);
const NOW = "2027-05-10T09:40:00+01:00";
const DUE = "2027-05-10T10:00:00+01:00";
const MEGABYTE_BYTES = 1_024 * 1_024;
const PAGE_BYTES = 4_096;
const LOOK_MILLISECONDS = 1_000;

const folder = await mkdtemp(path.join(scratchRoot(), "kept-due-"));
const began = performance.now();
const now = instant(Date.parse(NOW));
await seedPromises({ folder, count, dealers: Number(values.dealers), now, dueAt: DUE });
const seededSeconds = seconds(performance.now() - began);

const child = spawn(process.execPath, ["infra/local/start.ts"], {
  env: { ...process.env, PORT: "0", KEPT_DATA: folder, KEPT_NOW: NOW, KEPT_LOG: "debug" },
  stdio: ["ignore", "pipe", "inherit"],
});
const url = Promise.withResolvers<string>();
const steps: number[] = [];
const mails: number[] = [];
const done = Promise.withResolvers<void>();
// What the functions say is all that is known of them here, and it comes the moment they say it.
createInterface({ input: child.stdout }).on("line", (line) => {
  const address = /http:\/\/127[^/ ]+/.exec(line);
  if (address !== null) url.resolve(address[0]);
  if (line.includes('"timer.fired"')) steps.push(performance.now());
  if (line.includes('"mail.sent"')) mails.push(performance.now());
  if (steps.length === count) done.resolve();
});
/** Not `fetch`, which waits five minutes for an answer and no longer. */
async function clock(to: string): Promise<void> {
  const call = request(`${await url.promise}/_local/clock`, { method: "POST" });
  call.end(JSON.stringify({ to }));
  const [answer] = await once(call, "response");
  answer.resume();
}

try {
  await clock(NOW);
  const looks: Look[] = [];
  const start = lookAt(child.pid);
  const fired = performance.now();
  const watch = setInterval(() => looks.push(lookAt(child.pid)), LOOK_MILLISECONDS);
  const settled = clock(DUE);
  // Without the mails it is ended in the middle of them, and hangs up.
  settled.catch(() => undefined);
  await (values.mails ? settled : done.promise);
  clearInterval(watch);
  const end = lookAt(child.pid);
  const middle = looks[Math.floor(looks.length / 2)] ?? end;
  const report = {
    promises: count,
    seededSeconds,
    steps: percentiles(steps, fired),
    within60Seconds: steps.filter((at) => at - fired <= 60_000).length / count,
    mails: { sent: mails.length, ...percentiles(mails, fired) },
    // On a machine that others use too, this says more than the clock on the wall.
    coreMillisecondsAStep:
      Math.round((10 * (end.busySeconds - start.busySeconds) * 1_000) / count) / 10,
    memoryMegabytes: { start: start.memory, middle: middle.memory, end: end.memory },
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  const ended = once(child, "exit");
  // The second signal does not wait for what is still under way.
  child.kill("SIGTERM");
  if (!values.mails) child.kill("SIGTERM");
  await ended;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function percentiles(times: readonly number[], from: number) {
  const sorted = times.map((at) => at - from).toSorted((left, right) => left - right);
  const at = (share: number) => seconds(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  return { half: at(0.5), p99: at(0.99), p999: at(0.999), last: at(1) };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

type Look = {
  readonly memory: { readonly stack: number; readonly engine: number };
  readonly busySeconds: number;
};

/** The stack's process and those it has started. */
function lookAt(pid: number | undefined): Look {
  const family = familyOf(String(pid));
  const engines = family.filter((one) => one !== String(pid));
  const total = (some: readonly string[], of: (one: string) => number) =>
    some.reduce((sum, one) => sum + of(one), 0);
  return {
    memory: { stack: residentOf(String(pid)), engine: total(engines, residentOf) },
    busySeconds: total(family, busyOf),
  };
}

function familyOf(pid: string): string[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((one) => [one, statOf(one)[1]] as const);
  const below = (parent: string): string[] =>
    parents.flatMap(([one, of]) => (of === parent ? [one, ...below(one)] : []));
  return [pid, ...below(pid)];
}

/** The fields after the name; none when it has just ended. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  } catch {
    return [];
  }
}

/** With its children that have ended, which no look finds any more. */
function busyOf(pid: string): number {
  const ticks = statOf(pid).slice(11, 15);
  return ticks.reduce((sum, of) => sum + Number(of), 0) / 100;
}

function residentOf(pid: string): number {
  return Math.round((Number(statOf(pid)[21] ?? 0) * PAGE_BYTES) / MEGABYTE_BYTES);
}
