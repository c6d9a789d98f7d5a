import { expect, test } from "vitest";
import { newSlug } from "./new-slug.ts";

test.each([
  ["Ana López", [], "ana-lopez"],
  ["Ana Lopez", ["ana-lopez", "ana-lopez-2"], "ana-lopez-3"],
  ["王小明", [], "one"],
  ["--- x ---", [], "x"],
  ["a".repeat(39) + "  b", [], "a".repeat(39)],
])("%s becomes an id", (name, taken, id) => {
  expect(newSlug(name, taken)).toBe(id);
});
