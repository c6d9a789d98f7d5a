import { expect, test } from "vitest";
import { instant } from "./time.ts";
import {
  clockText,
  dateText,
  momentText,
  plainMomentText,
  shortMomentText,
  weekdayText,
  withArticle,
} from "./date-text.ts";
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
  ["de", "Europe/Berlin", "Montag, 10. Mai 2027, 15:00 Uhr MESZ"],
  ["de", "America/New_York", "Montag, 10. Mai 2027, 09:00 Uhr Ortszeit New York"],
  ["fr", "Europe/Paris", "lundi 10 mai 2027 à 15_h, heure de Paris"],
  ["fr-BE", "Europe/Brussels", "lundi 10 mai 2027 à 15_h, heure de Bruxelles"],
  ["fr", "Europe/Amsterdam", "lundi 10 mai 2027 à 15_h, heure d’Amsterdam"],
  ["es", "Europe/Madrid", "lunes 10 de mayo de 2027 a las 15:00, hora de Madrid"],
  [
    "es-MX",
    "America/Mexico_City",
    "lunes 10 de mayo de 2027 a las 7:00 a._m., hora de Ciudad de México",
  ],
  ["es-US", "America/New_York", "lunes 10 de mayo de 2027 a las 9:00 a._m. EDT"],
  ["fr-CA", "America/Toronto", "lundi 10 mai 2027 à 9_h HAE"],
])("a reader of %s sees the date as people there write it", (locale, zone, text) => {
  expect(momentText(mayInLondon, zone, locale)).toBe(text.replaceAll("_", "\u00a0"));
});

test("the zone and the year are said where nothing else on the page says them", () => {
  const [zone, locale] = ["Europe/Paris", "fr"] as const;
  expect(plainMomentText(mayInLondon, zone, locale)).toBe("lundi 10 mai 2027 à 15\u00a0h");
  expect(shortMomentText(mayInLondon, zone, locale)).toBe("lundi 10 mai à 15\u00a0h");
  expect(shortMomentText(mayInLondon, "Europe/London", "en-GB")).toBe("Monday, 10 May, 14:00");
  expect(shortMomentText(mayInLondon, "America/New_York", "en-US")).toBe("Monday, May 10, 9:00 AM");
});

test("one o’clock is feminine singular in Spanish, in both its halves and in the night", () => {
  expect(["1:00", "01:30", "1:00 p. m.", "13:00", "10:00", "11:00"].map(withArticle)).toEqual([
    "la 1:00",
    "la 01:30",
    "la 1:00 p. m.",
    "las 13:00",
    "las 10:00",
    "las 11:00",
  ]);
});

test("French says no minutes at the full hour, and keeps an hour in one piece", () => {
  const at = (hour: number, minute: number) =>
    clockText(instant(Date.UTC(2027, 10, 1, hour, minute)), "Europe/Paris", "fr");
  expect([at(7, 0), at(8, 5), at(15, 50)]).toEqual([
    "8\u00a0h",
    "9\u00a0h\u00a005",
    "16\u00a0h\u00a050",
  ]);
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

test("halves of a day are held together in Spanish and have no dots in English", () => {
  const noon = instant(Date.UTC(2027, 4, 10, 16));
  for (const locale of ["es-CO", "es-US", "es-MX"])
    expect(clockText(noon, "America/New_York", locale)).toBe("12:00 p.\u00a0m.");
  expect(clockText(noon, "America/New_York", "en-CA")).toBe("12:00 PM");
});
