/**
 * Plants small faults in the pure rooms, where a rule is decided and nothing is stored, and prints how many
 * of them the unit tests notice, and those that they do not.
 */
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutants/vitest.config.ts" },
  mutate: [
    "shared/kernel/*.ts",
    "shared/booking/{calendar,slots}/*.ts",
    "shared/commitments/{due,ladder}/*.ts",
    "shared/mail/plan/*.ts",
    "shared/mail/send/{pace,quiet-hours,send-from,still-true}.ts",
    "!**/*.{test,store}.ts",
  ],
  // Faults in what is worked out on loading are a fifth of all and take as long as the rest together:
  // each needs its files loaded afresh and every test of them.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ["clear-text"],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  logLevel: "warn",
  thresholds: { high: 85, low: 85, break: 85 },
  tempDirName: "dist/mutants",
  cleanTempDir: "always",
  ignorePatterns: ["dist", "cdk.out", ".kept"],
  // There is none of this name: the code to rewrite one for the copy needs an API that TypeScript 7 lacks.
  tsconfigFile: "none",
  // Without the other plugins nothing is looked for among the dependencies.
  plugins: ["@stryker-mutator/vitest-runner"],
};
