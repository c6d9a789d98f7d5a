import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { buildSimulation } from "./build-simulation.ts";
import { plants } from "./plants.ts";

/**
 * `npm run simulate -- [histories] [first seed]`: random histories of customers, staff, clocks and faults,
 * all drawn from the seed. `-- --pairs [each so manieth] [from] [minutes]`: every two commands in every
 * order of their calls, with and without a fault; of one `--scene=name` alone. `--theme=campaigns` runs only those
 * histories that are mostly about that. `--cores=2` shares either out, `--plant=bug` has a bug in it, `--most=1` ends
 * with the first history that is broken. Exits with 1 when one breaks a rule.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: "boolean", default: false },
    cores: { type: "string", default: "1" },
    most: { type: "string", default: "10" },
    plant: { type: "string" },
    scene: { type: "string" },
    theme: { type: "string" },
  },
});
const plant = values.plant === undefined ? undefined : plants[values.plant];
if (values.plant !== undefined && plant === undefined) {
  throw new Error(`there is no bug ${values.plant}: ${Object.keys(plants).join(", ")}`);
}
const cores = Number(values.cores);

/** In so many histories every rare state is reached. */
const ENOUGH = 400;

/** What one of several says at its end, of which each runs a share. */
type Share = {
  readonly ran: number;
  readonly broken: number;
  /** What it did not come to. */
  readonly missed: readonly string[];
  readonly more: string;
};

const folder = await mkdtemp(path.join(tmpdir(), "kept-simulation-"));
try {
  const file = path.join(folder, "simulation.mjs");
  await buildSimulation(file, values.pairs ? "pairs" : "histories", plant);
  const started = performance.now();
  const shares = await Promise.all(
    Array.from({ length: cores }, (_, core) =>
      run(file, values.pairs ? pairs(core) : histories(core)),
    ),
  );
  process.stdout.write(
    `${sumOf(shares)}, ${Math.round((performance.now() - started) / 1_000)} s\n`,
  );
  process.exitCode = shares.some(({ broken }) => broken > 0) ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function pairs(core: number): number[] {
  const [step = 1, offset = 0, minutes = 60] = positionals.map(Number);
  return [offset + core * step, step * cores, minutes];
}

function histories(core: number): number[] {
  const [count = 1000, first = 1] = positionals.map(Number);
  return [first + core, first + count, cores, Number(values.most)];
}

/** @throws when it ends without a word. */
async function run(file: string, words: readonly number[]): Promise<Share> {
  const about = values.pairs ? values.scene : values.theme;
  const all = ["--enable-source-maps", file, ...words.map(String), ...(about ? [about] : [])];
  const child = spawn(process.execPath, all, {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let said: Share | undefined;
  child.on("message", (share) => {
    said = share as Share;
  });
  await once(child, "exit");
  if (said === undefined) throw new Error("it did not come to its end");
  return said;
}

/** What one of them has come to, they have come to; what one had no time for, they had not. */
function sumOf(shares: readonly Share[]): string {
  const sum = (of: (share: Share) => number) => shares.reduce((all, share) => all + of(share), 0);
  const all = shares.flatMap(({ missed }) => missed);
  const isMissed = (name: string) => all.filter((one) => one === name).length === cores;
  const missed = values.pairs ? all : [...new Set(all)].filter(isMissed);
  const what = values.pairs ? "pairs" : `histories from seed ${positionals[1] ?? 1}`;
  const isFew = !values.pairs && sum(({ ran }) => ran) < ENOUGH;
  const never = missed.length === 0 || isFew ? "" : `, never ${missed.join(", ")}`;
  const more = shares.map((share) => share.more).join(" + ");
  return `${sum(({ ran }) => ran)} ${what}: ${sum(({ broken }) => broken)} broken${never} (${more})`;
}
