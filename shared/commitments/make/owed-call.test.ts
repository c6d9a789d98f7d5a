import { expect, test } from "vitest";
import { at, northside } from "../../../test/fixtures/case-story.ts";
import { owedCall } from "./owed-call.ts";

/** Monday at ten; sales is open until the evening. */
const NOW = at("2027-05-10T10:00:00-04:00");
const call = { department: "sales", what: "Ring them" };

test("a call is owed in the dealer's own time, or sooner where that is said", () => {
  const dealer = { ...northside, callbackWithin: "PT120M" };
  const due = (over = {}) => owedCall(dealer, { ...call, ...over }, NOW)?.due.dueAt;
  expect(due()).toBe(at("2027-05-10T12:00:00-04:00"));
  expect(due({ within: "PT60M" })).toBe(at("2027-05-10T11:00:00-04:00"));
});

test("a wish holds where it can be met, else our own time does", () => {
  const wished = (time: string) => {
    const wish = { at: at(time) };
    return owedCall(northside, { ...call, within: "PT60M", wish }, NOW)?.due.dueAt;
  };
  expect(wished("2027-05-11T09:30:00-04:00")).toBe(at("2027-05-11T09:30:00-04:00"));
  expect(wished("2027-05-10T09:00:00-04:00")).toBe(at("2027-05-10T11:00:00-04:00"));
});

test("what the call is for stays with it; how it was reckoned does not", () => {
  expect(owedCall(northside, { ...call, confirms: true, within: "PT60M" }, NOW)).toEqual({
    kind: "callback",
    department: "sales",
    what: "Ring them",
    confirms: true,
    due: expect.anything(),
  });
});

test("the least busy calls, or the manager where it matters", () => {
  expect(owedCall(northside, call, NOW)).not.toHaveProperty("people");
  expect(owedCall(northside, { ...call, byManager: true }, NOW)?.people).toEqual({
    owner: { id: "maya", name: "Maya Chen" },
    accountable: { id: "maya", name: "Maya Chen" },
  });
});

test("a department that is gone leaves its calls to the first, one that never opens owes none", () => {
  const gone = { ...call, department: "bodyshop" };
  expect(owedCall(northside, gone, NOW)?.department).toBe("sales");
  const closed = {
    ...northside,
    openingHours: [],
    departments: northside.departments.map((one) => ({ ...one, openingHours: [] })),
  };
  expect(owedCall(closed, call, NOW)).toBeUndefined();
});
