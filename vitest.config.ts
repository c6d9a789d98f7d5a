import { defineConfig } from "vitest/config";

/** What runs once on each DynamoDB engine, beside the code it holds to its word. */
const ENGINE_TESTS = "{shared,infra}/**/*.engine.test.ts";

/**
 * Stories that ask a store for what others do not: claims, races, faults, lists in pages, each kind of record.
 * They run on DynamoDB Local too, which is ten times as slow as the engine of this machine; all others ask on
 * that one alone.
 */
const ON_BOTH_ENGINES = [
  "a-claim-whose-answer-was-lost",
  "a-house-of-hundreds",
  "a-next-thing-in-every-case",
  "after-a-lost-answer",
  "all-of-a-customer",
  "at-risk",
  "blocking-time",
  "booked-already",
  "booking-again",
  "calendar-feeds",
  "campaigns",
  "customers-last-word",
  "first-light",
  "found-by-parts",
  "getting-in-again",
  "handing-over-several",
  "handoff",
  "invitations",
  "known-and-kept",
  "limits",
  "mail-that-does-not-arrive",
  "moving-in",
  "one-mail-for-many",
  "personal-data",
  "photos-on-a-case",
  "pressed-twice",
  "promises",
  "replacing-a-link",
  "s0-the-lease-return",
  "s1-proof-for-the-next-desk",
  "s1-the-roadside-promise",
  "s2-the-test-drive",
  "s3-the-recall",
  "s4-the-oil-leak",
  "sessions-end",
  "several-services-in-one-visit",
  "the-history-of-a-document",
  "the-life-of-a-booking",
  "waiting-for-an-earlier-time",
  "waiting-without-a-booking",
  "when-the-database-fails",
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
          include: onSecondEngine ? ON_BOTH_ENGINES : ["test/scenarios/**/*.test.ts"],
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
