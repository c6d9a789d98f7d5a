import { expect, test } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

test.each([
  ["en-US", "en-US", "en-US"],
  ["en-GB", "en-GB", "en-GB"],
  ["en-gb", "en-GB", "en-GB"],
  ["en", "en-US", "en"],
  ["en-CA", "en-GB", "en-CA"],
  ["en-AU", "en-GB", "en-AU"],
  ["es-US", "es", "es-US"],
  ["de-AT", "de", "de-AT"],
  ["fr", "fr", "fr"],
  ["it", "en-US", "en-US"],
  ["xx-1", "en-US", "en-US"],
])("a reader of %s gets the words of %s with dates of %s", async (tag, words, locale) => {
  const language = await chooseLanguage(tag);
  expect([language.words.locale, language.locale]).toEqual([words, locale]);
});
