import { expect, test } from "vitest";
import { aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { applyPolicy } from "./apply-policy.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

type Steps = NonNullable<Dealer["escalation"]>[number]["steps"];

/** A call due on Thursday at 10:00, open 08:00–12:00 and 13:00–18:00. */
function applied(steps: Steps, now: string, changes: Partial<Commitment> = {}) {
  const dealer = { ...northside, escalation: [{ kinds: ["callback" as const], steps }] };
  const present = {
    dealer,
    opening: openingOf(dealer, "sales"),
    brand: undefined,
    host: undefined,
  };
  const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
  const around = { ...present, contact: {}, by, now: at(`2027-05-06T${now}:00-04:00`) };
  const decided = applyPolicy(aCommitment(changes), around);
  if (!decided.ok) throw new Error(decided.failure.code);
  return decided.value;
}

const step = (level: number, time: string) => ({
  kind: "step",
  level,
  at: at(`2027-05-06T${time}:00-04:00`),
});
const next = (time: string) => ({ nextAction: step(1, time) as Commitment["nextAction"] });

const AT_DUE = { after: "PT0M", notify: ["owner"] } satisfies Steps[number];
const NEW: Steps = [
  AT_DUE,
  { after: "PT60M", notify: ["manager"] },
  { after: "PT240M", notify: ["general-manager"] },
];

test("before due everything of the new ladder is ahead", () => {
  const { commitment, facts } = applied(NEW, "09:00", next("10:00"));
  expect(commitment).toMatchObject({ level: null, nextAction: step(0, "10:00") });
  expect(facts).toMatchObject([{ type: "commitment.policy-applied", previousVersion: "test" }]);
});

test("after due the steps whose time has passed count as taken", () => {
  const { commitment } = applied(NEW, "11:30", { level: 2, ...next("13:00") });
  expect(commitment).toMatchObject({ level: 1, nextAction: step(2, "15:00") });
});

test("a step at due that is still on its way is not lost with the old ladder", () => {
  const { commitment } = applied(NEW, "11:30", { level: 0, ...next("10:00") });
  expect(commitment).toMatchObject({ level: null, nextAction: step(0, "10:00") });
});

test("a ladder that is over by now goes on with its daily digest", () => {
  const { commitment } = applied([AT_DUE], "11:30", { level: 2, ...next("13:00") });
  expect(commitment).toMatchObject({ level: 0, nextAction: { kind: "digest" } });
  expect(commitment.exhaustedAt).toBeDefined();
});

test("the same ladder again changes nothing", () => {
  const once = applied(NEW, "09:00", next("10:00")).commitment;
  expect(applied(NEW, "09:30", once)).toEqual({ commitment: once, facts: [] });
});
