import { runHistory } from "./history.ts";
import { SOMETIMES } from "./sometimes.ts";

/** Runs histories until ten of them broke a rule, and says which. */
const [count = "1000", first = "1"] = process.argv.slice(2);
// The system logs each step; thousands of histories would drown what there is to say.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const started = performance.now();
let mails = 0;
let failed = 0;
const reached = new Set<string>();
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const history = await runHistory(seed);
  mails += history.mails;
  for (const name of history.reached) reached.add(name);
  if (history.violations.length > 0) {
    failed += 1;
    write(`seed ${seed}: ${[...new Set(history.violations)].join("; ")}\n`);
    if (failed >= 10) break;
  }
}
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
write(`${count} histories from seed ${first}: ${failed} broken, ${mails} mails, ${seconds} s\n`);
const never = SOMETIMES.filter((name) => !reached.has(name));
if (never.length > 0) write(`in none of them: ${never.join(", ")}\n`);
process.exitCode = failed > 0 ? 1 : 0;
