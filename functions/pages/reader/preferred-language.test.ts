import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language.ts";

test.each([
  ["es-MX,es;q=0.9,en;q=0.8", "es-US"],
  ["en-GB,en;q=0.9", "en-US"],
  ["es-US", "es-US"],
  ["de, EN-us", "en-US"],
  ["de-DE,de;q=0.9", "en-US"],
  ["*", "en-US"],
  [undefined, "en-US"],
])("a browser that asks for %s gets %s", (accepted, language) => {
  expect(preferredLanguage(["en-US", "es-US"], accepted)).toBe(language);
});
