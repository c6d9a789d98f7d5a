/** Ten thousand days of dealers, over the pure rules of what can be promised. */
import { callDays } from "./call-days.ts";

const DAYS = 10_000;
const SEED = 7;

const began = performance.now();
const { days, promised, kept, overPromised } = callDays(DAYS, SEED);
const seconds = Math.round((performance.now() - began) / 1_000);
const keptInPercent = Number(((100 * kept) / promised).toFixed(3));
const report = {
  days,
  promised,
  kept,
  keptInPercent,
  overPromisedHours: overPromised,
  seed: SEED,
  seconds,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
