import { expect, test } from "vitest";
import { aCommitment } from "../../../test/fixtures/case-story.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { dailyConcern, needsTelling } from "./daily-concern.ts";

const now = aCommitment().dueAt;
const morning = { now, endOfToday: plus(now, 8 * HOUR), isOwned: true };
const concern = (changes: Partial<Commitment>, isOwned = true) =>
  dailyConcern(aCommitment(changes), { ...morning, isOwned });

test("a manager hears what is overdue, denied, due today, or at the end of its ladder", () => {
  expect(concern({ dueAt: plus(now, -HOUR), nextAction: { kind: "digest", at: now } })).toBe(
    "exhausted",
  );
  expect(concern({ dueAt: plus(now, -1) })).toBe("overdue");
  expect(concern({ dueAt: plus(now, 24 * HOUR), disputedAt: now })).toBe("disputed");
  expect(concern({ dueAt: plus(now, HOUR) })).toBe("today");
});

test("and what nobody can keep, however far off it is", () => {
  expect(concern({ dueAt: plus(now, 240 * HOUR) }, false)).toBe("unowned");
  expect(concern({ dueAt: plus(now, -1) }, false)).toBe("unowned");
});

test("and nothing of what is closed or due another day", () => {
  expect(concern({ dueAt: plus(now, -HOUR), status: "kept" }, false)).toBeUndefined();
  expect(concern({ dueAt: morning.endOfToday })).toBeUndefined();
});

const ALL = ["exhausted", "unowned", "disputed", "overdue", "today"] as const;

test("MAIL-13: what its ladder tells in its own time is no reason for a mail, only company", () => {
  const unasked = ALL.filter((one) => needsTelling(one, {}));
  expect(unasked).toEqual(["exhausted", "unowned", "disputed"]);
  expect(ALL.filter((one) => needsTelling(one, { morningMail: "when-needed" }))).toEqual(unasked);
});

test("a dealer who wants it every day has it with whatever is open and overdue or due", () => {
  expect(ALL.filter((one) => needsTelling(one, { morningMail: "every-day" }))).toEqual(ALL);
});
