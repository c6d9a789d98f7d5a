import { expect, test } from "vitest";
import { LANGUAGES, languageOf, textsIn } from "./in-every-language.ts";

test("a reader gets their own language, wherever it is spoken", () => {
  expect(["de", "de-AT", "fr-CA", "es-US", "ES"].map(languageOf)).toEqual([
    "de",
    "de",
    "fr",
    "es",
    "es",
  ]);
});

test("English is American in America and British elsewhere", () => {
  expect(["en", "en-US", "en-PR", "en-GB", "en-IE", "en-AU"].map(languageOf)).toEqual([
    "en-US",
    "en-US",
    "en-US",
    "en-GB",
    "en-GB",
    "en-GB",
  ]);
});

test("a language that nobody wrote, and a tag that is none, get American English", () => {
  expect(["it", "no-such-language-at-all"].map(languageOf)).toEqual([undefined, undefined]);
  const named = { "en-US": "A", "en-GB": "B", de: "C", fr: "D", es: "E" };
  expect(["it", "", "de-CH"].map((tag) => textsIn(named, tag))).toEqual(["A", "A", "C"]);
});

test("each language is reached by its own tag", () => {
  expect(LANGUAGES.map(languageOf)).toEqual([...LANGUAGES]);
});
