import { expect, test } from "vitest";
import { NOW, aCase, aCommitment } from "../../../test/fixtures/case-story.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { DAY, plus } from "../../kernel/time.ts";
import { askingAfter, quietUntil } from "./feedback-rules.ts";

const days = (count: number) => plus(NOW, count * DAY);
const held = (over: Partial<Commitment>) =>
  quietUntil({ commitments: [aCommitment({ promisedAt: days(-20), ...over })] }, NOW);

test("FEEDBACK-1: the customer is asked a day after the visit, unless nothing can or should reach them", () => {
  expect(askingAfter({ case: aCase() }, NOW)).toEqual({ askAt: days(1) });
  expect(askingAfter({ case: aCase({ updates: "none" }) }, NOW)).toEqual({
    unasked: "wants-none",
  });
  const customer = { name: "Rosa", phone: "+12125550123" };
  expect(askingAfter({ case: aCase({ customer }) }, NOW)).toEqual({ unasked: "no-address" });
});

test.each<[string, Partial<Commitment>, number | undefined]>([
  ["what is open, for 14 days at least", { status: "open", kind: "update" }, 14],
  ["a complaint kept four days ago", { status: "kept", keptAt: days(-4) }, 10],
  ["one kept 14 days ago", { status: "kept", keptAt: days(-14) }, undefined],
  ["a call that was no longer wanted", { status: "withdrawn", withdrawnAt: days(-1) }, 13],
  ["a side promise that was kept", { status: "kept", kind: "other", keptAt: NOW }, undefined],
  [
    "one that was disputed on the way",
    { status: "kept", kind: "other", keptAt: NOW, disputedAt: days(-2) },
    14,
  ],
  [
    "a complaint that was answered in writing",
    { status: "kept", kind: "other", complaint: true, keptAt: days(-4) },
    10,
  ],
  ["our own call to confirm", { status: "open", confirms: true }, undefined],
  ["our own call that it is ready", { status: "kept", keptAt: NOW, ready: true }, undefined],
])("held for: %s", (_, over, expected) => {
  expect(held(over)).toBe(expected === undefined ? undefined : days(expected));
});
