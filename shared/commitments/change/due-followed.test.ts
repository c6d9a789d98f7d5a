import { afterEach, describe, expect, test } from "vitest";
import { NOW, aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import { replaceRules } from "../../kernel/zone-offsets.ts";
import { promiseByTheWall } from "../../story/by-the-wall.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Due } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import { reckon } from "../promise/reckon.ts";
import { acceptTime } from "./accept-time.ts";
import { agreedTo } from "./agreed-to.ts";
import type { Decide, Present } from "./change-commitment.ts";
import { dispute } from "./dispute.ts";
import { dueFollowed, isDueToFollow } from "./due-followed.ts";
import { move } from "./move.ts";

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

function promised(due: Due, offered = false): Commitment {
  const resolved = resolveDue(due, { ...present, offered });
  if (!resolved.ok) throw new Error("the due time is wrong");
  const promise = agreedTo(aCommitment(), resolved.value, "picked", present);
  return { ...promise, originalDueAt: promise.dueAt };
}

function done(decide: Decide, commitment: Commitment): Commitment {
  const decided = decide(commitment, present);
  if (!decided.ok) throw new Error(decided.failure.code);
  return decided.value.commitment;
}

const moment = { at: at("2027-05-10T15:00:00-04:00") } as const;

describe("a due time under other rules of its zone", () => {
  test("DUE-6: who looks with an old clock begins no ladder anew after a step at due", () => {
    const stored = promised({ local: "2027-05-10T12:00" });
    withoutSummerTime();
    const late = { ...promiseByTheWall(stored), level: 1 };
    expect(isDueToFollow({ ...late, level: 0 }, NOW)).toBe(true);
    expect(isDueToFollow(late, NOW)).toBe(false);
  });

  test.each([
    ["a wall time", { local: "2027-05-10T12:00" }, false, "2027-05-10T12:00:00-05:00"],
    ["a time that was offered", moment, true, "2027-05-10T15:00:00-05:00"],
    ["a phrase", { by: "tomorrow-morning" }, false, "2027-05-06T12:00:00-05:00"],
  ] as const)("DUE-6: %s stays what the clocks show", (_, due, offered, expected) => {
    const stored = promised(due, offered);
    expect(isDueToFollow(promiseByTheWall(stored), NOW)).toBe(false);
    withoutSummerTime();
    const promise = promiseByTheWall(stored);
    expect(promise).toMatchObject({ dueAt: at(expected), originalDueAt: at(expected) });
    expect(isDueToFollow(promise, NOW)).toBe(true);
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
    expect(facts).toEqual([{ type: "commitment.clock-changed", previousDueAt: stored.dueAt }]);
    // Nobody moved it: it is judged by what was promised.
    const reckoned = reckon(promise, commitment, { facts, by: { kind: "system" }, now: NOW });
    expect(reckoned.tally).toBeUndefined();
    expect(dueFollowed(commitment, present)).toMatchObject({ value: { facts: [] } });
  });

  test("DUE-6: what was counted in minutes or named with an offset stays the moment it is", () => {
    const all = [promised({ within: "PT600M" }), promised(moment)];
    withoutSummerTime();
    for (const stored of all) expect(promiseByTheWall(stored)).toEqual(stored);
  });

  test("DUE-6: what is closed or has passed begins no ladder anew", () => {
    const named = promised({ local: "2027-05-06T12:00" });
    withoutSummerTime();
    const read = promiseByTheWall(named);
    expect(read.dueAt).toBe(plus(named.dueAt, HOUR));
    expect(isDueToFollow({ ...read, status: "kept" }, NOW)).toBe(false);
    expect(isDueToFollow(read, named.dueAt)).toBe(false);
    expect(isDueToFollow(read, plus(named.dueAt, -1))).toBe(true);
  });
});

describe("what else is said of a promise under other rules", () => {
  const later = { due: { local: "2027-05-12T10:00" }, reason: "Parts" } as const;

  test("DUE-7: a time that is expected is what the clocks show, and counts as that once it is accepted", () => {
    const before = promised({ local: "2027-05-10T12:00" });
    const stored = done(move({ ...later, agreedWithCustomer: false }), before);
    withoutSummerTime();
    const read = promiseByTheWall(stored);
    expect(read.expectedAt).toBe(at("2027-05-12T10:00:00-05:00"));
    expect(done(acceptTime(), read)).toMatchObject({
      dueAt: at("2027-05-12T10:00:00-05:00"),
      dueWall: { localStart: "2027-05-12T10:00" },
    });
  });

  test("DUE-7: a denied move brings back what the clocks were to show", () => {
    const before = promised({ local: "2027-05-10T12:00" });
    const stored = done(move({ ...later, agreedWithCustomer: true }), before);
    withoutSummerTime();
    const read = promiseByTheWall(stored);
    expect(read.originalDueAt).toBe(at("2027-05-10T12:00:00-05:00"));
    expect(done(dispute({}), read)).toMatchObject({
      dueAt: at("2027-05-10T12:00:00-05:00"),
      originalDueAt: at("2027-05-10T12:00:00-05:00"),
      dueWall: { localStart: "2027-05-10T12:00" },
    });
  });

  test("DUE-7: a former or expected moment without a wall stays one", () => {
    const offset = { at: at("2027-05-12T10:00:00-04:00") } as const;
    const moved = done(move({ ...later, due: offset, agreedWithCustomer: true }), promised(moment));
    const expected = done(
      move({ ...later, due: offset, agreedWithCustomer: false }),
      promised(moment),
    );
    withoutSummerTime();
    expect(promiseByTheWall(moved)).toEqual(moved);
    expect(done(dispute({}), moved)).toMatchObject({ dueAt: moment.at });
    expect(done(dispute({}), moved).dueWall).toBeUndefined();
    expect(done(acceptTime(), promiseByTheWall(expected)).dueWall).toBeUndefined();
    expect(done(acceptTime(), expected).dueAt).toBe(offset.at);
  });
});
