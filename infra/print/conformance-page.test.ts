import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { wcagCriteria } from "./wcag/criteria.ts";

test("every criterion of WCAG 2.2 A and AA is reported once", () => {
  const ids = wcagCriteria.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(wcagCriteria.filter(({ level }) => level === "A")).toHaveLength(31);
  expect(wcagCriteria.filter(({ level }) => level === "AA")).toHaveLength(24);
});

test.each(wcagCriteria)(
  "$id is supported by files that exist, or says that it was not evaluated",
  (one) => {
    expect(one.evidence.filter((file) => !existsSync(file))).toEqual([]);
    if (one.adherence === "supports") expect(one.evidence).not.toEqual([]);
    if (one.adherence === "not evaluated") expect(one.evidence).toEqual([]);
    expect(one.remarks).not.toBe("");
  },
);
