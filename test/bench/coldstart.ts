import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildBundles } from "../../infra/aws/build-bundles.ts";
import { buildFunctions } from "../../infra/build.ts";
import type { BuiltFunction } from "../../infra/build.ts";
import { bundleBytes, dominating } from "./bundle-bytes.ts";
import { startServicesForBench } from "./coldstart-aws.ts";
import {
  bookingEvent,
  deliveryEvents,
  deskEvent,
  MANAGER,
  prepareCases,
  requestEvent,
  slotsEvent,
} from "./coldstart-events.ts";
import { floorName, writeFloor } from "./coldstart-floors.ts";
import type { Ask } from "./coldstart-floors.ts";
import { warmCost } from "./warm-cost.ts";

const FOLDER = fileURLToPath(new URL("../../.kept/bench", import.meta.url));
const RUNNER = path.join(FOLDER, "run.mjs");
const RUNS = 15;
const KILOBYTE = 1024;
/** One core, as a function has it at 1,769 MB; where there is no taskset, as many as there are. */
const PINNED = spawnSync("taskset", ["-c", "0", "true"]).status === 0;

const TARGETS = { bookingMainKilobytes: 420, anyKilobytes: 700 } as const;

type Case = {
  readonly function: string;
  readonly what: string;
  /** What it asks of AWS, which the floor asks too. */
  readonly asks: readonly Ask[];
  readonly event: (run: number) => object;
  /** How many times the floor it may take. */
  readonly target?: number;
};

type Measured = { importMilliseconds: number; totalMilliseconds: number };

const services = await startServicesForBench();
await writeRunner();
try {
  const built = await buildBundles(path.join(FOLDER, "functions"));
  const prepared = await prepareCases(path.join(FOLDER, "functions"), services, RUNS);
  const cookie = await services.deskCookie(MANAGER);
  const failures = [...printSizes(built), ...(await printTimes(casesOf(prepared, cookie)))];
  await printWarm(prepared.starts.slice(RUNS), cookie);
  for (const failure of failures) print(`missed: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await services.stop();
}

function printSizes(built: readonly BuiltFunction[]): string[] {
  const failures: string[] = [];
  print("bundle          main   at start  later  KB; what dominates, KB");
  for (const { name, metafile } of built) {
    const { main, atStart, later } = bundleBytes(metafile);
    const top = dominating(metafile, 10).map(([from, bytes]) => `${from} ${kilobytes(bytes)}`);
    const numbers = [main, atStart, later].map((bytes) => String(kilobytes(bytes)).padStart(7));
    print(`${name.padEnd(13)}${numbers.join("")}  ${top.join(", ")}`);
    if (name === "booking-api" && main > TARGETS.bookingMainKilobytes * KILOBYTE)
      failures.push(`${name} main chunk is over ${TARGETS.bookingMainKilobytes} KB`);
    if (atStart >= TARGETS.anyKilobytes * KILOBYTE)
      failures.push(`${name} loads over ${TARGETS.anyKilobytes} KB`);
  }
  return failures;
}

async function printTimes(cases: readonly Case[]): Promise<string[]> {
  const floors = new Map<string, readonly Ask[]>([["empty", []]]);
  for (const { asks } of cases) floors.set(floorName(asks), asks);
  const entries = [...floors].map(
    ([name, asks]) => [name, writeFloor(path.join(FOLDER, "sources"), asks)] as const,
  );
  const floorFolder = path.join(FOLDER, "floors");
  await buildFunctions({ outDir: floorFolder, entries: Object.fromEntries(entries) });

  const samples = new Map<string, Measured[]>();
  for (let run = 0; run < RUNS; run += 1) {
    // Round by round, so that a busy moment of the machine meets all of them.
    for (const name of floors.keys()) add(name, await measure(path.join(floorFolder, name), {}));
    for (const each of cases)
      add(
        keyOf(each),
        await measure(path.join(FOLDER, "functions", each.function), each.event(run)),
      );
  }
  return report(cases, (key) => medians(samples.get(key) ?? []));

  function add(key: string, measured: Measured): void {
    samples.set(key, [...(samples.get(key) ?? []), measured]);
  }
}

function report(cases: readonly Case[], median: (key: string) => Measured): string[] {
  const failures: string[] = [];
  const empty = median("empty").totalMilliseconds;
  print(
    `\nmedian of ${RUNS} fresh processes${PINNED ? " on one core" : ""}, Node ${process.version}`,
  );
  print(`empty handler: ${empty.toFixed(0)} ms`);
  print("function      first event             import  total ms   floor ms   times floor");
  for (const each of cases) {
    const { importMilliseconds, totalMilliseconds } = median(keyOf(each));
    const floor = median(floorName(each.asks)).totalMilliseconds;
    const times = totalMilliseconds / floor;
    const target = each.target === undefined ? "" : ` (at most ${each.target})`;
    const numbers = [importMilliseconds, totalMilliseconds, floor].map((ms) =>
      ms.toFixed(0).padStart(9),
    );
    const head = `${each.function.padEnd(14)}${each.what.padEnd(22)}`;
    print(`${head}${numbers.join("")}  ${times.toFixed(2).padStart(10)}${target}`);
    if (times > (each.target ?? Number.POSITIVE_INFINITY))
      failures.push(`${keyOf(each)} takes ${times.toFixed(2)} times its floor`);
  }
  return failures;
}

/** What one call costs in a function that is warm; here, since these functions are built and served. */
async function printWarm(starts: readonly string[], cookie: string): Promise<void> {
  const booked = (run: number) => bookingEvent(starts[run] ?? "", 2 * RUNS + run);
  print("\nwarm call                         processor ms");
  for (const each of [
    { function: "booking-api", what: "slots", event: slotsEvent, calls: 200 },
    { function: "booking-api", what: "booking", event: booked, calls: starts.length },
    { function: "pages", what: "desk page", event: () => deskEvent(cookie), calls: 200 },
  ]) {
    const milliseconds = await warmCost(path.join(FOLDER, "functions"), each);
    print(
      `${each.function.padEnd(14)}${each.what.padEnd(22)}${milliseconds.toFixed(1).padStart(10)}`,
    );
  }
}

type Prepared = Awaited<ReturnType<typeof prepareCases>>;

function casesOf({ starts, events }: Prepared, cookie: string): Case[] {
  const timerPayload = {
    version: 1,
    kind: "commitment",
    reference: "unknown",
    commitment: "unknown",
    generation: 1,
  };
  const get = (address: string) => () => requestEvent({ method: "GET", path: address });
  return [
    {
      function: "booking-api",
      what: "slots",
      asks: ["get", "query"],
      event: slotsEvent,
      target: 1.5,
    },
    {
      function: "booking-api",
      what: "booking with a phone",
      asks: ["get", "query", "write"],
      event: (run) => bookingEvent(starts[run] ?? "", RUNS + run),
      target: 1.9,
    },
    {
      function: "desk-api",
      what: "who am I",
      asks: ["query", "get"],
      event: get("/v1/admin/me"),
    },
    {
      function: "pages",
      what: "booking form",
      asks: ["get", "query"],
      event: get("/d/northside"),
      target: 1.5,
    },
    {
      function: "pages",
      what: "desk page",
      // It checks who is signed in, reads who may see the desk, and what is due.
      asks: ["keys", "get", "query"],
      event: () => deskEvent(cookie),
      target: 1.5,
    },
    {
      function: "relay",
      what: "a booking's mail",
      // It reads the story and the dealer, stores the mail, arms a reminder and sends.
      asks: ["query", "get", "write", "arm", "mail"],
      event: (run) => events[run] ?? {},
      target: 1.5,
    },
    {
      function: "mail-events",
      what: "a delivery",
      asks: ["query", "write"],
      event: (run) => deliveryEvents(services)[run] ?? {},
    },
    {
      function: "timer",
      what: "a late timer",
      asks: ["get", "scheduler"],
      event: () => timerPayload,
    },
    { function: "sweep", what: "nothing to do", asks: ["query", "scheduler"], event: () => ({}) },
  ];
}

function keyOf({ function: name, what }: Case): string {
  return `${name}: ${what}`;
}

/** As JavaScript: taking the types out would warm up the very process that is to start cold. */
async function writeRunner(): Promise<void> {
  const source = fileURLToPath(new URL("coldstart-run.ts", import.meta.url));
  await build({ entryPoints: [source], outfile: RUNNER, format: "esm", logLevel: "silent" });
}

/** Not awaited by blocking: the services it calls live in this process. */
async function measure(bundle: string, event: object): Promise<Measured> {
  const file = path.join(FOLDER, "event.json");
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(event));
  const node = [process.execPath, RUNNER, path.join(bundle, "index.mjs"), file];
  const [command = "", ...parameters] = PINNED ? ["taskset", "-c", "0", ...node] : node;
  const child = spawn(command, parameters, {
    env: { PATH: process.env["PATH"], ...services.environment },
    timeout: 20_000,
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const said = stdout === "" ? undefined : JSON.parse(stdout);
  if (said === undefined || said.status >= 400 || said.failures > 0)
    throw new Error(`${bundle} failed: ${stdout}${stderr}`);
  return said;
}

function medians(samples: readonly Measured[]): Measured {
  const middle = (numbers: number[]) =>
    numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
  return {
    importMilliseconds: middle(samples.map((each) => each.importMilliseconds)),
    totalMilliseconds: middle(samples.map((each) => each.totalMilliseconds)),
  };
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / KILOBYTE);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
