import { expect, test } from "vitest";
import { NOW, aCommitment, at, brand, northside } from "../../../test/fixtures/case-story.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Result } from "../../kernel/result.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { authorityOf } from "./agreement-law.ts";
import type { Change, Decide, Present } from "./change-commitment.ts";
import { dispute } from "./dispute.ts";
import { move } from "./move.ts";

const opening = openingOf(northside, "sales");
const ANA = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
const present: Present = {
  opening,
  dealer: northside,
  brand,
  host: undefined,
  contact: {},
  by: ANA,
  now: NOW,
};
const advisor = authorityOf({ role: "advisor" }, true);

function moved(days: number): Decide {
  const due = { at: at(`2027-05-${10 + days}T15:00:00-04:00`) };
  return move({ due, reason: "Later", agreedWithCustomer: true }, advisor);
}

function state(done: Result<Change, Problem>): Commitment {
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.commitment;
}

test("PROMISE-17: a time that the customer denied counts among those that were said to be agreed", () => {
  const customer = { ...present, by: { kind: "customer" } } as const;
  const once = state(dispute({})(state(moved(1)(aCommitment(), present)), customer));
  const twice = state(dispute({})(state(moved(2)(once, present)), customer));
  expect(twice.agreements).toBeUndefined();
  expect(moved(3)(twice, present)).toMatchObject({
    ok: false,
    failure: { code: "manager-needed", members: { reasons: ["third-move"] } },
  });
});

test("PROMISE-17: the same time agreed on twice is one agreement", () => {
  const once = state(moved(1)(aCommitment(), present));
  expect(moved(1)(once, present)).toEqual({ ok: true, value: { commitment: once, facts: [] } });
});
