import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { failuresIn, type Report } from "./failures.ts";

/**
 * Adds up what `.ci/run` left in a folder: `steps` (each step's id, exit code and title, by tabs), `<id>.log`
 * and, of the steps that test, vitest's `<id>.json`. Names what failed, then one line of sums, the last.
 */
const [folder = ""] = process.argv.slice(2);
const LAST_LINES = 15;

function reportOf(id: string): Report | undefined {
  const file = join(folder, `${id}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** How a step that names no failed test ended. */
function lastLines(id: string): string {
  const lines = readFileSync(join(folder, `${id}.log`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.slice(-LAST_LINES).join("\n  ");
}

let passed = 0;
let failed = 0;
for (const line of readFileSync(join(folder, "steps"), "utf8").trimEnd().split("\n")) {
  const [id = "", exitCode = "", title = ""] = line.split("\t");
  const report = reportOf(id);
  const failures = report === undefined ? [] : failuresIn(report);
  passed += report?.numPassedTests ?? 0;
  if (exitCode !== "0") {
    failed += Math.max(failures.length, 1);
    process.stdout.write(`\nFAILED STEP: ${title}\n`);
    for (const { name, error } of failures) {
      process.stdout.write(`  FAILED: ${relative(".", name)}\n    ${error}\n`);
    }
    if (failures.length === 0) process.stdout.write(`  ${lastLines(id)}\n`);
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
