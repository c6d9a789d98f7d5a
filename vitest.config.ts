import { defineConfig } from "vitest/config";

/** What runs once on each DynamoDB engine, beside the code it holds to its word. */
const ENGINE_TESTS = "{shared,infra}/**/*.engine.test.ts";

/**
 * Stories that ask a store for nothing that others do not ask, and take minutes on DynamoDB Local, which is
 * ten times as slow as the engine of this machine: days that pass, one change after the other said three
 * times, whole documents, words, mails and pages over what others ask too. They run on that one alone.
 */
const ON_ONE_ENGINE = [
  "another-host-by-the-pages",
  "asked-how-it-was",
  "asking-for-somebody",
  "away-for-hours",
  "brand-look-at-the-desk",
  "clocks-that-change",
  "doubtful-address",
  "figures-that-cannot-be-made-better",
  "going-back",
  "handing-over-all",
  "in-their-own-language",
  "languages-of-pages",
  "more-in-one-visit-by-the-pages",
  "names-are-names",
  "offers-on-now",
  "open-time",
  "promises-of-a-visit",
  "read-without-a-browser",
  "readme",
  "reminders",
  "restart-within-a-ladder",
  "said-once",
  "the-dealers-look",
  "the-desk-under-attack",
  "the-long-ladder",
  "the-managers-morning",
  "the-time-that-counts",
  "visits-in-trouble",
  "waiting-by-the-pages",
  "what-a-dealer-states",
  "who-cannot-read-mail",
  "who-hears",
  "who-may",
  "who-writes-the-document",
  "words-at-the-desk",
  "words-of-strangers",
].map((name) => `test/scenarios/${name}.test.ts`);
const onSecondEngine = process.env["KEPT_ENGINE"] === "dynamodb-local";

/** A test that hangs ends; one on a machine that is busy with other things does not. */
const HANGS_MILLISECONDS = 120_000;
const LONG_MILLISECONDS = 300_000;

export default defineConfig({
  test: {
    // Left to itself it keeps a core free; most of our work is done by other processes anyway.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{shared,functions,infra}/**/*.test.{ts,tsx}",
            ".ci/*.test.ts",
            "test/property/**/*.test.ts",
          ],
          exclude: [ENGINE_TESTS],
          // Importing zod and the zones' arithmetic anew takes longer than most of these files' tests.
          isolate: false,
          testTimeout: HANGS_MILLISECONDS,
        },
      },
      {
        test: {
          // Files to themselves: the simulation replaces the global timer.
          name: "simulation",
          include: ["test/simulation/**/*.test.ts"],
          testTimeout: HANGS_MILLISECONDS,
        },
      },
      {
        test: {
          name: "engines",
          include: [ENGINE_TESTS, "test/engines/**/*.test.ts"],
          testTimeout: HANGS_MILLISECONDS,
          hookTimeout: HANGS_MILLISECONDS,
        },
      },
      {
        test: {
          name: "infra",
          include: ["test/infra/**/*.test.ts"],
          // One worker for all: loading CDK and synthesizing a stage take longer than the tests.
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: HANGS_MILLISECONDS,
          hookTimeout: HANGS_MILLISECONDS,
        },
      },
      {
        test: {
          name: "scenarios",
          include: ["test/scenarios/**/*.test.ts"],
          exclude: onSecondEngine ? ON_ONE_ENGINE : [],
          setupFiles: ["test/scenarios/harness/judged.ts"],
          // The stories of a worker share its running system, one after the other.
          isolate: false,
          testTimeout: HANGS_MILLISECONDS,
          hookTimeout: HANGS_MILLISECONDS,
        },
      },
      {
        test: {
          // What takes minutes: much at once, long chance, whole checkouts.
          name: "stress",
          include: ["test/stress/**/*.test.ts"],
          testTimeout: LONG_MILLISECONDS,
          hookTimeout: LONG_MILLISECONDS,
        },
      },
      {
        test: {
          // Programs that want to do harm, against one machine that defends itself.
          name: "abuse",
          include: ["test/abuse/**/*.test.ts"],
          setupFiles: ["test/scenarios/harness/judged.ts"],
          testTimeout: HANGS_MILLISECONDS,
          hookTimeout: HANGS_MILLISECONDS,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "deploy",
          include: ["test/deploy/**/*.test.ts"],
          testTimeout: LONG_MILLISECONDS,
          hookTimeout: LONG_MILLISECONDS,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: HANGS_MILLISECONDS,
          hookTimeout: HANGS_MILLISECONDS,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
