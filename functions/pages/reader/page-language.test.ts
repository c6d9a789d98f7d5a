import { expect, test } from "vitest";
import { pageLanguage } from "./page-language.ts";

test("a page is in the first of a dealer's languages that we write", () => {
  expect(pageLanguage(["it", "de-CH", "en-GB"])).toBe("de-CH");
  expect(pageLanguage(["it"])).toBe("en");
});
