import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { buildSimulation } from "./build-simulation.ts";
import { plants } from "./plants.ts";

/**
 * `npm run simulate -- [histories] [first seed] [--plant=bug]`: random histories of customers, staff,
 * clocks and faults, all drawn from the seed; `-- --pairs [each so manieth] [from] [minutes]`: every two
 * commands in every order of their calls, with and without a fault. Exits with 1 when one breaks a rule.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const bug = process.argv.find((word) => word.startsWith("--plant="))?.slice("--plant=".length);
const plant = bug === undefined ? undefined : plants[bug];
if (bug !== undefined && plant === undefined) {
  throw new Error(`there is no bug ${bug}: ${Object.keys(plants).join(", ")}`);
}
const folder = await mkdtemp(path.join(tmpdir(), "kept-simulation-"));
try {
  const file = path.join(folder, "simulation.mjs");
  await buildSimulation(file, process.argv.includes("--pairs") ? "pairs" : "histories", plant);
  const run = spawn(process.execPath, ["--enable-source-maps", file, ...words], {
    stdio: "inherit",
  });
  const [code] = await once(run, "exit");
  process.exitCode = code ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
