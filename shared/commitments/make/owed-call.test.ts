import { expect, test } from "vitest";
import { aCase, at, northside } from "../../../test/fixtures/case-story.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { OwedCall } from "./owed-call.ts";
import { owedCall } from "./owed-call.ts";

/** Monday at ten; sales is open until the evening. */
const NOW = at("2027-05-10T10:00:00-04:00");
const call = { department: "sales", what: "Ring them" };
const matter = aCase({ customer: { name: "Rosa Marin", phone: "+12125550123" } });
const owed = (dealer: Dealer, wanted: OwedCall, now: Instant, of = matter) =>
  owedCall({ dealer, matter: of }, wanted, now);

test("a call is owed in the dealer's own time, or sooner where that is said", () => {
  const dealer = { ...northside, callbackWithin: "PT120M" };
  const due = (over = {}) => owed(dealer, { ...call, ...over }, NOW)?.due.dueAt;
  expect(due()).toBe(at("2027-05-10T12:00:00-04:00"));
  expect(due({ within: "PT60M" })).toBe(at("2027-05-10T11:00:00-04:00"));
});

test("a wish holds where it can be met, else our own time does", () => {
  const wished = (time: string) => {
    const wish = { at: at(time) };
    return owed(northside, { ...call, within: "PT60M", wish }, NOW)?.due.dueAt;
  };
  expect(wished("2027-05-11T09:30:00-04:00")).toBe(at("2027-05-11T09:30:00-04:00"));
  expect(wished("2027-05-10T09:00:00-04:00")).toBe(at("2027-05-10T11:00:00-04:00"));
});

test("what the call is for stays with it; how it was reckoned does not", () => {
  expect(owed(northside, { ...call, confirms: true, within: "PT60M" }, NOW)).toEqual({
    kind: "callback",
    department: "sales",
    what: "Ring them",
    confirms: true,
    due: expect.anything(),
  });
});

test("the least busy calls, or the manager where it matters", () => {
  expect(owed(northside, call, NOW)).not.toHaveProperty("people");
  expect(owed(northside, { ...call, byManager: true }, NOW)?.people).toEqual({
    owner: { id: "maya", name: "Maya Chen" },
    accountable: { id: "maya", name: "Maya Chen" },
  });
});

test("PEOPLE-1: whoever stands in for the manager then calls where the manager would", () => {
  const morning = { from: "2027-05-10", through: "2027-05-10", throughTime: "12:00" };
  const away = { absences: [{ ...morning, substitute: "sam" }] };
  const staff = northside.staff.map((one) => (one.id === "maya" ? { ...one, ...away } : one));
  const owner = (now: Instant) =>
    owed({ ...northside, staff }, { ...call, byManager: true }, now)?.people?.owner.id;
  expect(owner(NOW)).toBe("sam");
  expect(owner(at("2027-05-10T13:00:00-04:00"))).toBe("maya");
});

test("a department that is gone leaves its calls to the first, one that never opens owes none", () => {
  const gone = { ...call, department: "bodyshop" };
  expect(owed(northside, gone, NOW)?.department).toBe("sales");
  const closed = {
    ...northside,
    openingHours: [],
    departments: northside.departments.map((one) => ({ ...one, openingHours: [] })),
  };
  expect(owed(closed, call, NOW)).toBeUndefined();
});

test("CALL-3: nobody is promised a call on a number that we do not have: their manager decides", () => {
  const manager = { id: "maya", name: "Maya Chen" };
  const nowhere = aCase({ customer: { name: "Rosa Marin", email: "rosa@example.com" } });
  expect(owed(northside, { ...call, confirms: true }, NOW, nowhere)).toMatchObject({
    kind: "verification",
    what: expect.stringContaining("Ring them"),
    confirms: true,
    people: { owner: manager, accountable: manager },
  });
  // Whoever was asked in writing is answered in writing.
  expect(owed(northside, { ...call, complaint: true }, NOW, nowhere)).toMatchObject({
    kind: "other",
    what: "Ring them",
  });
  const never = { phones: [{ label: "home", number: "+12125550123" }], never: ["home"] };
  const barred = aCase({ customer: matter.customer, contact: never });
  expect(owed(northside, call, NOW, barred)?.kind).toBe("verification");
});
