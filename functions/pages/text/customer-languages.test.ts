import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { bookingText } from "./booking-text.ts";
import { callText } from "./call-text.ts";
import { caseText } from "./case-text.ts";
import { pageLanguage } from "../reader/page-language.ts";
import { detailsText } from "./details-text.ts";
import { frameText } from "./frame-text.ts";
import { preferredLanguage } from "../reader/preferred-language.ts";
import { problemWords } from "./problem-text.ts";
import { promiseText } from "./promise-text.ts";
import { reachText } from "./reach-text.ts";
import { waitingText } from "./waiting-text.ts";

const CATALOGUES = {
  bookingText,
  callText,
  caseText,
  detailsText,
  frameText,
  promiseText,
  reachText,
  waitingText,
};

/** Words that are the same in two languages by right. */
const SHARED = new Set(["Kept", "E-mail", "SMS", "Service", "Text message", "Error", "Sales"]);

describe.each(["de", "fr", "es"])("in %s", (language) => {
  test.each(Object.entries(CATALOGUES))("no text of %s was left in English", (_, textOf) => {
    const english: Record<string, unknown> = { ...textOf("en-US") };
    const own: Record<string, unknown> = { ...textOf(language) };
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, text] of Object.entries(own)) {
      if (typeof text !== "string" || SHARED.has(text)) continue;
      expect(text, key).not.toBe(english[key]);
      expect(text.trim(), key).not.toBe("");
    }
  });

  test("says no in words of its own", () => {
    expect(problemWords("try-again", language)).not.toEqual(problemWords("try-again", "en"));
    expect(problemWords("appointment-not-found", language).title).not.toBe(
      problemWords("appointment-not-found", "en").title,
    );
  });
});

test("a page is in the first of a dealer's languages that we write", () => {
  expect(pageLanguage(["it", "de-CH", "en-GB"])).toBe("de-CH");
  expect(pageLanguage(["it"])).toBe("en");
});

test("whoever asks for none of ours reads the first", () => {
  expect(preferredLanguage(LANGUAGES, "it-IT, ja;q=0.5")).toBe("en-US");
  expect(preferredLanguage(LANGUAGES, "fr-CA, en;q=0.5")).toBe("fr");
});
