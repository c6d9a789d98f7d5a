import { expect, test } from "vitest";
import { briefMomentText } from "./brief-moment-text.ts";
import { instant } from "./time.ts";

const december = instant(Date.parse("2026-12-01T15:30:00Z"));
const september = instant(Date.parse("2027-09-04T08:05:00Z"));

test.each([
  ["en-US", "Tue, Dec 1, 10:30 AM", "Sat, Sep 4, 4:05 AM"],
  ["en-GB", "Tue 1 Dec, 10:30", "Sat 4 Sep, 04:05"],
  ["de", "Di., 1. Dez., 10:30", "Sa., 4. Sept., 04:05"],
  ["fr", "mar. 1er déc., 10 h 30", "sam. 4 sept., 4 h 05"],
  ["es", "mar 1 dic, 10:30", "sáb 4 sep, 4:05"],
  ["es-US", "mar 1 dic, 10:30 a. m.", "sáb 4 sep, 4:05 a. m."],
])("in %s a moment is short", (locale, ...texts) => {
  const brief = [december, september].map((at) =>
    briefMomentText(at, "America/New_York", locale).replaceAll("\u00a0", " "),
  );
  expect(brief).toEqual(texts);
});

test.each(["fr", "de"])("in %s no month of four letters loses one", (locale) => {
  const march = instant(Date.parse("2027-03-04T12:00:00Z"));
  expect(briefMomentText(march, "Europe/Paris", locale)).toMatch(/ (?:mars|März),/);
});
