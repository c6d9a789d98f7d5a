import { expect, test } from "vitest";
import { instant } from "./time.ts";
import { clockText, dateText, momentText, weekdayText } from "./date-text.ts";
import { WEEKDAYS } from "./weekdays.ts";

const mayInLondon = instant(Date.UTC(2027, 4, 10, 13));
const decemberInNewYork = instant(Date.UTC(2026, 11, 1, 14));

test("British English puts the day first and counts hours to 24", () => {
  expect(momentText(mayInLondon, "Europe/London", "en-GB")).toBe("Monday, 10 May 2027, 14:00 BST");
});

test("American English puts the month first and counts hours to twelve, with plain spaces", () => {
  expect(momentText(decemberInNewYork, "America/New_York", "en-US")).toBe(
    "Tuesday, December 1, 2026, 9:00 AM EST",
  );
});

test.each([
  ["en-US", "Europe/London", "2:00 PM BST"],
  ["en-GB", "America/Toronto", "09:00 EDT"],
  ["en-US", "Europe/Berlin", "3:00 PM CEST"],
  ["en-GB", "Australia/Sydney", "23:00 AEST"],
  ["en-US", "Asia/Kolkata", "6:30 PM IST"],
  ["en-CA", "America/Toronto", "9:00 AM EDT"],
])("a reader of %s finds the name of %s's zone, whatever Intl knows there", (locale, zone, end) => {
  expect(momentText(mayInLondon, zone, locale).endsWith(end)).toBe(true);
});

test("a zone without a name keeps its distance from UTC", () => {
  expect(momentText(mayInLondon, "Asia/Tbilisi", "en-GB")).toBe("Monday, 10 May 2027, 17:00 GMT+4");
});

test("midnight is 00:00 or 12:00 AM of the day that begins", () => {
  const midnight = instant(Date.UTC(2027, 4, 9, 23));
  expect(momentText(midnight, "Europe/London", "en-GB")).toBe("Monday, 10 May 2027, 00:00 BST");
  expect(clockText(midnight, "Europe/London", "en-US")).toBe("12:00 AM");
  expect(dateText(midnight, "Europe/London", "en-US")).toBe("Monday, May 10, 2027");
});

test("a language tag that Intl does not know falls back to American English", () => {
  expect(momentText(decemberInNewYork, "America/New_York", "xx-12")).toBe(
    "Tuesday, December 1, 2026, 9:00 AM EST",
  );
});

test.each([
  ["de", "Europe/Berlin", "Montag, 10. Mai 2027, 15:00 MESZ"],
  ["fr", "Europe/Paris", "lundi 10 mai 2027, 15:00 CEST"],
  ["es", "Europe/Madrid", "lunes, 10 de mayo de 2027, 15:00 CEST"],
  ["es-US", "America/New_York", "lunes, 10 de mayo de 2027, 9:00 a.m. EDT"],
  ["fr-CA", "America/Toronto", "lundi 10 mai 2027, 09:00 HAE"],
])("a reader of %s sees the date as people there write it", (locale, zone, text) => {
  expect(momentText(mayInLondon, zone, locale)).toBe(text);
});

test("the first of a month is 1er in French", () => {
  expect(dateText(instant(Date.UTC(2027, 10, 1, 9)), "Europe/Paris", "fr")).toBe(
    "lundi 1er novembre 2027",
  );
});

test("the days of the week have their names in each language, from Monday on", () => {
  const named = (locale: string) => WEEKDAYS.map((day) => weekdayText(day, locale)).join(" ");
  expect(named("en-GB")).toBe("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
  expect(named("fr")).toBe("lundi mardi mercredi jeudi vendredi samedi dimanche");
});

test("halves of a day have plain spaces in Spanish and no dots in English", () => {
  const noon = instant(Date.UTC(2027, 4, 10, 16));
  expect(clockText(noon, "America/New_York", "es-CO")).toBe("12:00 p. m.");
  expect(clockText(noon, "America/New_York", "en-CA")).toBe("12:00 PM");
});
