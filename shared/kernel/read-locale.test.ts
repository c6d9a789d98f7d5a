import { expect, test } from "vitest";
import { readLocale } from "./read-locale.ts";

test("a tag is a locale, or undefined where Intl does not know such tags", () => {
  expect(readLocale("de-CH")?.region).toBe("CH");
  expect(readLocale("x")).toBeUndefined();
  expect(readLocale("not a tag")).toBeUndefined();
});
