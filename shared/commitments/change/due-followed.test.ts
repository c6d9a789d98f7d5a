import { afterEach, describe, expect, test } from "vitest";
import { NOW, aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import { openingOf } from "../../directory/opening.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import { replaceRules } from "../../kernel/zone-offsets.ts";
import type { Due } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import { reckon } from "../promise/reckon.ts";
import { agreedTo } from "./agreed-to.ts";
import type { Present } from "./change-commitment.ts";
import { dueFollowed, newDueOf } from "./due-followed.ts";

const present: Present = {
  opening: openingOf(northside, "sales"),
  dealer: northside,
  brand: undefined,
  host: undefined,
  contact: {},
  by: { kind: "system" },
  now: NOW,
};

afterEach(() => replaceRules());

const withoutSummerTime = () =>
  replaceRules((_, year) => [{ from: Date.UTC(year, 0), offset: -5 * HOUR }]);

function promised(due: Due) {
  const resolved = resolveDue(due, present);
  if (!resolved.ok) throw new Error("the due time is wrong");
  const promise = agreedTo(aCommitment(), resolved.value, "picked", present);
  return { ...promise, originalDueAt: promise.dueAt };
}

describe("a due time under other rules of its zone", () => {
  test.each([
    ["a wall time", { local: "2027-05-10T12:00" }, "2027-05-10T12:00:00-05:00"],
    [
      "a moment that was named",
      { at: at("2027-05-10T15:00:00-04:00") },
      "2027-05-10T15:00:00-05:00",
    ],
    ["a phrase", { by: "tomorrow-morning" }, "2027-05-06T12:00:00-05:00"],
  ] as const)("DUE-6: %s stays what the clocks show", (_, due, expected) => {
    const promise = promised(due);
    expect(newDueOf(promise, NOW)).toBeUndefined();
    withoutSummerTime();
    const followed = dueFollowed(promise, present);
    if (!followed.ok) throw new Error("refused");
    const { commitment, facts } = followed.value;
    expect(commitment).toMatchObject({
      dueAt: at(expected),
      originalDueAt: at(expected),
      level: null,
      generation: promise.generation + 1,
      nextAction: { kind: "step", level: 0 },
    });
    expect(commitment.nextAction?.at).toBe(plus(at(expected), -HOUR / 2));
    expect(facts).toEqual([{ type: "commitment.clock-changed", previousDueAt: promise.dueAt }]);
    // Nobody moved it: it is judged by what was promised.
    const reckoned = reckon(promise, commitment, { facts, by: { kind: "system" }, now: NOW });
    expect(reckoned.tally).toBeUndefined();
    expect(dueFollowed(commitment, present)).toMatchObject({ value: { facts: [] } });
  });

  test("DUE-6: what was counted in minutes, is closed or has passed stays the moment it is", () => {
    const counted = promised({ within: "PT600M" });
    const named = promised({ local: "2027-05-06T12:00" });
    withoutSummerTime();
    expect(newDueOf(counted, NOW)).toBeUndefined();
    expect(newDueOf({ ...named, status: "kept" }, NOW)).toBeUndefined();
    expect(newDueOf(named, named.dueAt)).toBeUndefined();
    expect(newDueOf(named, NOW)).toBe(plus(named.dueAt, HOUR));
  });
});
