import { describe, expect, test } from "vitest";
import { aSeen } from "../../../test/fixtures/a-seen.ts";
import { at, northside } from "../../../test/fixtures/case-story.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { commitmentInputSchema } from "./commitment-input.ts";
import { ownerNamed, promiseAsked } from "./make-commitment.ts";

const now = at("2027-05-10T10:00:00-04:00");
const staff = (id: string, role: StaffMember["role"], departments: string[]): StaffMember => ({
  id,
  name: id,
  email: `${id}@northside.example`,
  role,
  departments,
});
const ana = staff("ana", "advisor", ["sales"]);
const maya = staff("maya", "manager", ["sales"]);

function request(input: object, by = ana, dealer: Dealer = northside) {
  const desk: CaseAtDesk = {
    staff: by,
    dealer: { document: dealer, etag: "1" },
    brand: undefined,
    story: aSeen().story,
    at: dealer.id,
  };
  return { desk, input: commitmentInputSchema.parse({ what: "Call", ...input }), now };
}

describe("a promise of the staff", () => {
  test("is said in fields or in one line", () => {
    const value = {
      kind: "callback",
      what: "Call",
      department: "sales",
      due: { dueAt: at("2027-05-10T12:00:00-04:00") },
    };
    expect(promiseAsked(request({ due: { within: "PT120M" } }))).toMatchObject({ value });
    expect(promiseAsked(request({ what: "call Smith tomorrow about the smell" }))).toMatchObject({
      value: { due: { duePhrase: "tomorrow" } },
    });
    expect(promiseAsked(request({}))).toMatchObject({ failure: { errors: [{ pointer: "/due" }] } });
  });

  test("ends no later than a date from outside that nobody can move", () => {
    const due = { within: "PT120M" };
    const until = (notAfter: string) => promiseAsked(request({ due, notAfter }));
    expect(until("2027-05-10T12:00:00-04:00")).toMatchObject({
      value: { notAfter: at("2027-05-10T12:00:00-04:00") },
    });
    expect(until("2027-05-10T11:59:00-04:00")).toMatchObject({
      failure: { errors: [{ pointer: "/notAfter" }] },
    });
  });

  test("is given to people of the matter, unless a manager says why not", () => {
    const foreign = { due: { within: "PT120M" }, owner: "luis" };
    expect(promiseAsked(request(foreign))).toMatchObject({
      failure: { code: "department-mismatch" },
    });
    const override = { reason: "He knows the car" };
    expect(promiseAsked(request({ ...foreign, override }))).toMatchObject({
      failure: { code: "role-not-allowed" },
    });
    expect(promiseAsked(request({ ...foreign, override }, maya)).ok).toBe(true);
  });
});

describe("its owner", () => {
  const due = { within: "PT120M" };
  test("is whoever is named, else the advisor who makes it", () => {
    expect(ownerNamed(request({ due, owner: "luis" }), "sales")?.id).toBe("luis");
    expect(ownerNamed(request({ due }), "sales")?.id).toBe("ana");
  });

  test("is the least busy one when a manager makes it, or an advisor for another department", () => {
    expect(ownerNamed(request({ due }, maya), "sales")).toBeUndefined();
    expect(ownerNamed(request({ due }), "service")).toBeUndefined();
  });

  test("is the manager where the role is named, or who stands in for them in the department", () => {
    const away = (substitute: string): Dealer => ({
      ...northside,
      staff: northside.staff.map((one) =>
        one.id === "maya"
          ? { ...one, absences: [{ from: "2027-05-10", through: "2027-05-11", substitute }] }
          : one,
      ),
    });
    const manager = { due, owner: "manager" };
    expect(ownerNamed(request(manager), "sales")?.id).toBe("maya");
    expect(ownerNamed(request(manager, ana, away("ana")), "sales")?.id).toBe("ana");
    expect(ownerNamed(request(manager, ana, away("luis")), "sales")).toBeUndefined();
  });
});
