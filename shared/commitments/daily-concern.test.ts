import { expect, test } from "vitest";
import { aCommitment } from "../../test/fixtures/case-story.ts";
import { HOUR, plus } from "../kernel/time.ts";
import type { Commitment } from "./commitment.schema.ts";
import { dailyConcern, needsTelling } from "./daily-concern.ts";

const now = aCommitment().dueAt;
const endOfToday = plus(now, 8 * HOUR);
const concern = (changes: Partial<Commitment>) =>
  dailyConcern(aCommitment(changes), now, endOfToday);

test("a manager hears what is overdue, denied, due today, or at the end of its ladder", () => {
  expect(concern({ dueAt: plus(now, -HOUR), nextAction: { kind: "digest", at: now } })).toBe(
    "exhausted",
  );
  expect(concern({ dueAt: plus(now, -1) })).toBe("overdue");
  expect(concern({ dueAt: plus(now, 24 * HOUR), disputedAt: now })).toBe("disputed");
  expect(concern({ dueAt: plus(now, HOUR) })).toBe("today");
});

test("and nothing of what is closed or due another day", () => {
  expect(concern({ dueAt: plus(now, -HOUR), status: "kept" })).toBeUndefined();
  expect(concern({ dueAt: endOfToday })).toBeUndefined();
});

test("what its ladder tells in its own time is no reason for a mail, only company", () => {
  const all = ["exhausted", "disputed", "overdue", "today"] as const;
  expect(all.filter(needsTelling)).toEqual(["exhausted", "disputed"]);
});
