import { runHistory, themeOfSeed } from "./history.ts";
import { SOMETIMES } from "./sometimes.ts";

/** Runs every so manieth history of a range, until so many broke a rule, and says which. */
const [from, end, step, most] = process.argv.slice(2, 6).map(Number);
const theme = process.argv[6];
if (from === undefined || end === undefined || step === undefined || most === undefined) {
  throw new Error("Run this with: npm run simulate");
}
// The system logs each step; thousands of histories would drown what there is to say.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
let [ran, mails, broken] = [0, 0, 0];
const reached = new Set<string>();
for (let seed = from; seed < end && broken < most; seed += step) {
  if (theme !== undefined && themeOfSeed(seed) !== theme) continue;
  const history = await runHistory(seed);
  ran += 1;
  mails += history.mails;
  for (const name of history.reached) reached.add(name);
  if (history.violations.length === 0) continue;
  broken += 1;
  write(`seed ${seed}: ${[...new Set(history.violations)].join("; ")}\n`);
}
const missed = SOMETIMES.filter((name) => !reached.has(name));
process.send?.({ ran, broken, missed, more: `${mails} mails` });
