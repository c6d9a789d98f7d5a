import { expect, test } from "vitest";
import { aCommitment, brand, northside } from "../../../test/fixtures/case-story.ts";
import { ok } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { climbOn } from "./climb-on.ts";

const promise = aCommitment({ level: 1 });
const { dueAt } = promise;

/** The level that is told next, when the step of `level` was not heard. */
async function climbed(level: number, now: Instant, seen: Commitment = promise) {
  const facts: CaseEvent[] = [];
  const write = { label: "x", item: {} };
  const record = (event: CaseEvent) => {
    facts.push(event);
    return write;
  };
  const deps = {
    commit: async () => ok(undefined),
    random: { bytes: (count: number) => new Uint8Array(count).fill(7) },
    cases: { record },
    commitments: { one: async () => seen, replace: () => write },
    directory: {
      dealer: async () => ({ document: northside, etag: "1" }),
      brand: async () => ({ document: brand, etag: "1" }),
    },
  };
  await climbOn(deps, { reference: seen.reference, commitment: seen.id, level }, now);
  return facts.map((fact) => ("level" in fact ? fact.level : fact.type));
}

test("a step that nobody heard is followed by the next one at once, from the due time on", async () => {
  expect(await climbed(1, dueAt)).toEqual([2]);
  expect(await climbed(1, plus(dueAt, 1))).toEqual([2]);
});

test("a reminder that nobody heard does not climb before the due time", async () => {
  const reminded = { ...promise, level: 0 };
  expect(await climbed(0, plus(dueAt, -1), reminded)).toEqual([]);
  expect(await climbed(0, dueAt, reminded)).toEqual([1]);
});

test("nothing climbs that is closed, has climbed already, or stands at the top", async () => {
  const top = promise.policy.steps.length - 1;
  expect(await climbed(1, dueAt, { ...promise, status: "kept" })).toEqual([]);
  expect(await climbed(1, dueAt, { ...promise, level: 2 })).toEqual([]);
  expect(await climbed(top, dueAt, { ...promise, level: top })).toEqual([]);
});
