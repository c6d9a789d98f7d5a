import { allPairs, runPair } from "./pairs.ts";

/** Runs every so manieth pair, from an offset, within a time; says what broke and how far it came. */
const [share = "1", offset = "0", minutes = "10"] = process.argv.slice(2);
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const started = performance.now();
const until = started + Number(minutes) * 60_000;
let seen = 0;
let ran = 0;
let broken = 0;
for await (const pair of allPairs()) {
  seen += 1;
  if ((seen - 1) % Number(share) !== Number(offset) || performance.now() > until) continue;
  ran += 1;
  const violations = await runPair(pair);
  if (violations.length === 0) continue;
  broken += 1;
  if (broken <= 10) write(`${JSON.stringify(pair)}: ${[...new Set(violations)].join("; ")}\n`);
}
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
write(`${ran} of ${seen} pairs: ${broken} broken, ${seconds} s\n`);
process.exitCode = broken > 0 ? 1 : 0;
