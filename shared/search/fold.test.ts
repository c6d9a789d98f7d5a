import { expect, test } from "vitest";
import { foldings, gramsOf, piecesOf, referenceLetters } from "./fold.ts";

test.each([
  ["Müller", ["muller", "mueller"]],
  ["Mu\u0308ller", ["muller", "mueller"]],
  ["STRAẞE", ["strasse"]],
  ["Łukasz", ["lukasz"]],
  ["José", ["jose"]],
  ["O’Brien", ["obrien"]],
  ["Søren", ["soren", "soeren"]],
  ["İpek", ["ipek"]],
  ["محمّد", ["محمد"]],
  ["…", []],
])("CASE-21: %s is found as it is typed elsewhere", (name, typed) => {
  expect(foldings(name)).toEqual(typed);
});

test("CASE-21: parts of a name count alone and together", () => {
  expect(piecesOf("Anne-Marie  d’Arc")).toEqual(["anne", "marie", "annemarie", "d", "arc", "darc"]);
  expect(gramsOf("rosa")).toEqual(["ros", "osa"]);
  expect(gramsOf("al")).toEqual(["al"]);
  expect(gramsOf("王小明")).toEqual(["王小明"]);
  expect(gramsOf("x".repeat(300))).toHaveLength(22);
});

test("a reference is read as people write it", () => {
  expect(referenceLetters("7kz3-mq2w")).toBe("7KZ3MQ2W");
  expect(referenceLetters("OIL4")).toBe("0114");
});
