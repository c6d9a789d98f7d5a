import { allPairs, faultsIn, runPair } from "./pairs.ts";
import type { Pair } from "./pairs.ts";

/**
 * Runs every so manieth order of two commands, from an offset, each with every fault there may be in it,
 * within a time, of all scenes or of one, and says what broke.
 */
const [offset, step, minutes] = process.argv.slice(2, 5).map(Number);
const [scene] = process.argv.slice(5);
if (offset === undefined || step === undefined || minutes === undefined) {
  throw new Error("Run this with: npm run simulate -- --pairs");
}
// The system logs each step; thousands of pairs would drown what there is to say.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const until = performance.now() + minutes * 60_000;
let [seen, ran, broken, left] = [0, 0, 0, 0];
for await (const pair of allPairs(scene)) {
  seen += 1;
  if ((seen - 1) % step !== offset) continue;
  if (performance.now() > until) left += 1;
  else for (const faulty of faultsIn(pair, await run(pair))) await run(faulty);
}
const missed = left === 0 ? [] : [`${left} orders of calls, for want of time`];
process.send?.({ ran, broken, missed, more: `${seen} orders of calls` });

async function run(pair: Pair) {
  const { violations, calls } = await runPair(pair);
  ran += 1;
  if (violations.length === 0) return calls;
  broken += 1;
  if (broken <= 10) write(`${JSON.stringify(pair)}: ${[...new Set(violations)].join("; ")}\n`);
  return calls;
}
