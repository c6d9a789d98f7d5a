import { expect, test } from "vitest";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
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

test("whoever asks for none of ours reads the first", () => {
  expect(preferredLanguage(LANGUAGES, "it-IT, ja;q=0.5")).toBe("en-US");
  expect(preferredLanguage(LANGUAGES, "fr-CA, en;q=0.5")).toBe("fr");
});
