import { expect, test } from "vitest";
import { aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import type { HandoffTarget } from "../../story/parts/commitment.schema.ts";
import { mayAnswer } from "./handoff-answer.ts";

const NOW = at("2027-05-10T15:00:00-04:00");
const afternoon = { from: "2027-05-10", fromTime: "13:00", through: "2027-05-10" };
const dealer = {
  ...northside,
  staff: northside.staff.map(({ absences: _none, ...one }) =>
    one.id === "luis" ? { ...one, absences: [{ ...afternoon, substitute: "ana" }] } : one,
  ),
};
const memberOf = (id: string) => dealer.staff.find((one) => one.id === id)!;
const asked = (to: HandoffTarget, over: object = {}) =>
  aCommitment({ handoff: { to, note: "Please", offeredAt: NOW, answerBy: NOW }, ...over });
const answers = (to: HandoffTarget, who: string, now = NOW, over: object = {}) =>
  mayAnswer(asked(to, over), { staff: memberOf(who), at: "northside" }, { dealer, at: now });

const luis = { kind: "staff", id: "luis", name: "Luis Reyes" } as const;
const service = { kind: "department", id: "service", name: "Service" } as const;

test("HANDOFF-8: an offer is answered by the person asked, or by whoever stands in for them then", () => {
  expect(answers(luis, "luis")).toBe(true);
  expect(answers(luis, "ana")).toBe(true);
  expect(answers(luis, "maya")).toBe(false);
  expect(answers(luis, "ana", at("2027-05-10T12:59:00-04:00"))).toBe(false);
});

test("HANDOFF-8: one to a team is answered by anybody of it, and who stands in for one of them", () => {
  expect(["luis", "sam", "ana", "maya"].map((who) => answers(service, who))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("inside a dealer an offer is for the people of where the promise is kept, whatever their ids", () => {
  const elsewhere = { host: { dealer: "harbour", department: "sales" } };
  expect(answers(luis, "luis", NOW, elsewhere)).toBe(false);
  const there = {
    kind: "dealer",
    id: "northside",
    name: "Northside",
    department: "sales",
  } as const;
  expect(answers(there, "ana", NOW, elsewhere)).toBe(true);
  expect(answers({ ...there, id: "harbour" }, "ana")).toBe(false);
});
