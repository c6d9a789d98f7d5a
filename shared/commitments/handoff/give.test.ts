import { expect, test } from "vitest";
import { aCommitment, northside } from "../../../test/fixtures/case-story.ts";
import { mayGive } from "./give.ts";

const manager = northside.staff.find(({ role }) => role === "manager")!;
const [department = ""] = manager.departments;
const of = (dealer: string, over: object = {}) => aCommitment({ dealer, department, ...over });

test("RISK-7: a manager gives away at once what their own department keeps, at their own dealer", () => {
  const here = { staff: manager, at: "northside" };
  expect(mayGive(of("northside"), here)).toBe(true);
  expect(mayGive(of("northside", { department: "elsewhere" }), here)).toBe(false);
  expect(
    mayGive(of("northside"), { staff: { ...manager, role: "advisor" }, at: "northside" }),
  ).toBe(false);
});

test("RISK-7: what another dealer took over is given away there, and no more by who answers for it", () => {
  const taken = of("northside", { host: { dealer: "harbour", department } });
  expect(mayGive(taken, { staff: manager, at: "northside" })).toBe(false);
  expect(mayGive(taken, { staff: manager, at: "harbour" })).toBe(true);
});
