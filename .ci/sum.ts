import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Adds up vitest's JSON reports; a step that failed without a failed test counts as one failure. */
const [folder = "", stepFailed = "1"] = process.argv.slice(2);
const reports = readdirSync(folder).map(
  (file): { numPassedTests: number; numFailedTests: number } =>
    JSON.parse(readFileSync(join(folder, file), "utf8")),
);
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failedTests = reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
const failed = failedTests > 0 ? failedTests : Number(stepFailed);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
