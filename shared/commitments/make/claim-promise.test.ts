import { expect, test } from "vitest";
import { aSeen } from "../../../test/fixtures/a-seen.ts";
import { aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import { fail } from "../../kernel/result.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { claimInputSchema, claimed } from "./claim-promise.ts";

const now = at("2027-05-10T10:00:00-04:00");

function told(over: object = {}, commitments: Commitment[] = []) {
  const due = { at: "2027-05-07T12:00:00-04:00" };
  const input = claimInputSchema.parse({ what: "A call on Friday", due, ...over });
  const { story } = aSeen({ story: { commitments } });
  return claimed({ story, dealer: northside, input, now });
}

test("the customer's word is taken, and the manager keeps it, also when its time has passed", () => {
  expect(told({ madeBy: "The man at the desk" })).toEqual({
    ok: true,
    value: {
      kind: "other",
      what: "A call on Friday",
      department: "sales",
      due: expect.objectContaining({ dueAt: at("2027-05-07T12:00:00-04:00") }),
      claimed: { madeBy: "The man at the desk" },
      people: {
        owner: { id: "maya", name: "Maya Chen" },
        accountable: { id: "maya", name: "Maya Chen" },
      },
    },
  });
  expect(told({ department: "service" })).toMatchObject({
    value: { department: "service", claimed: {}, people: { owner: { id: "sam" } } },
  });
});

test("what was promised more than thirty days ago is a new matter", () => {
  expect(told({ due: { at: "2027-04-10T10:00:00-04:00" } }).ok).toBe(true);
  expect(told({ due: { at: "2027-04-10T09:59:00-04:00" } }).ok).toBe(false);
});

test("five open ones are enough; others' promises and closed ones do not count", () => {
  const open = aCommitment({ claimed: {} });
  const four = [
    open,
    open,
    open,
    open,
    aCommitment(),
    aCommitment({ claimed: {}, status: "kept" }),
  ];
  expect(told({}, four).ok).toBe(true);
  expect(told({}, [...four, open])).toMatchObject(fail({ code: "too-many-requests" }));
});

test("a department that there is not has promised nothing", () => {
  expect(told({ department: "bodyshop" })).toMatchObject({
    failure: { code: "invalid-request", errors: [{ pointer: "/department" }] },
  });
});

test("PEOPLE-1: whoever stands in for the manager then keeps it", () => {
  const morning = { from: "2027-05-10", through: "2027-05-10", throughTime: "12:00" };
  const away = { absences: [{ ...morning, substitute: "sam" }] };
  const staff = northside.staff.map((one) => (one.id === "maya" ? { ...one, ...away } : one));
  const dealer = { ...northside, staff };
  const input = claimInputSchema.parse({ what: "A call", due: { by: "end-of-day" } });
  const { story } = aSeen();
  const people = (then: string) => claimed({ story, dealer, input, now: at(then) });
  expect(people("2027-05-10T11:59:00-04:00")).toMatchObject({
    value: { people: { owner: { id: "sam" }, accountable: { id: "sam" } } },
  });
  expect(people("2027-05-10T12:00:00-04:00")).toMatchObject({
    value: { people: { owner: { id: "maya" } } },
  });
});
