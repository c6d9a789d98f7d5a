import { expect, test } from "vitest";
import { foundBy } from "./found-by.ts";

test.each([
  ["", "Ana López", true],
  ["lop", "Ana López", true],
  ["ANA lo", "Ana López · Advisor", true],
  ["adv ana", "Ana López · Advisor", true],
  ["pez", "Ana López", false],
  ["王", "王小明", true],
  ["ana maya", "Ana López", false],
])("%s finds in %s: %s", (wanted, text, isFound) => {
  expect(foundBy(wanted, text)).toBe(isFound);
});
