import { expect, test, vi } from "vitest";
import { momentText } from "./date-text.ts";
import { PLAIN_LOCALES, PLAIN_ZONES, plainParts } from "./plain-dates.ts";
import { DAY, HOUR, MINUTE, instant } from "./time.ts";
import { wallAt } from "./zone.ts";

/** Each month and half of a day, on both sides of clock changes, for two years. */
const moments = Array.from({ length: 30 }, (_, step) =>
  instant(Date.UTC(2026, 0, 1) + step * (25 * DAY + 7 * HOUR + 11 * MINUTE)),
);
const TWELVE_HOURS = new Set(["en-US", "en-CA", "es-US", "es-MX"]);
const ENGLISH = ["en-US", "en-GB", "en-AU"];

test.each(Object.keys(PLAIN_LOCALES))("what %s says without Intl is what Intl says", (locale) => {
  const hourCycle = TWELVE_HOURS.has(locale) ? "h12" : "h23";
  for (const zone of ["America/New_York", "Europe/London", "Europe/Berlin"]) {
    const told = intl(locale, zone, hourCycle);
    for (const at of moments) {
      const plain = plainParts(at, zone, locale, hourCycle) ?? new Map();
      const parts = told(at);
      for (const part of ["weekday", "day", "month", "year", "hour", "minute"]) {
        expect(plain.get(part), `${part} of ${at} in ${zone}`).toBe(parts.get(part));
      }
      if (hourCycle === "h12") expect(half(plain, locale)).toBe(half(parts, locale));
      expect(plain.get("timeZoneName")).toBe(nameOf(zone, at, locale));
    }
  }
});

test("the names of zones are those that Intl knows", () => {
  for (const zone of Object.keys(PLAIN_ZONES)) {
    for (const at of moments.slice(0, 14)) {
      const name = plainParts(at, zone, "en-US", "h12")?.get("timeZoneName");
      expect(name, zone).toBe(nameOf(zone, at, "en-US"));
    }
  }
});

/** In the reader's own language where it has one, else as English has it somewhere. */
function nameOf(zone: string, at: number, locale: string): string | undefined {
  for (const one of [locale, ...ENGLISH]) {
    const name = intl(one, zone, "h23")(at).get("timeZoneName");
    if (name !== undefined && !/^(?:GMT|UTC)[+\-−]/.test(name)) return name;
  }
  return undefined;
}

test("a moment in these words starts no Intl, and in others asks it", () => {
  const at = instant(Date.UTC(2031, 4, 12, 13));
  const spy = vi.spyOn(Intl, "DateTimeFormat");
  expect(momentText(at, "Europe/London", "en-GB")).toBe("Monday, 12 May 2031, 14:00 BST");
  expect(spy).not.toHaveBeenCalled();
  expect(momentText(at, "Europe/Vienna", "de-AT")).toBe("Montag, 12. Mai 2031, 15:00 Uhr MESZ");
  expect(spy).toHaveBeenCalled();
  spy.mockRestore();
  expect(wallAt("Europe/London", at).date).toBe("2031-05-12");
});

const formatters = new Map<string, Intl.DateTimeFormat>();

function intl(locale: string, timeZone: string, hourCycle: "h12" | "h23") {
  const key = `${locale} ${timeZone} ${hourCycle}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
      hourCycle,
      timeZoneName: "short",
    });
  formatters.set(key, formatter);
  return (at: number) =>
    new Map(formatter.formatToParts(at).map(({ type, value }): [string, string] => [type, value]));
}

/** As it is printed. */
function half(parts: ReadonlyMap<string, string>, locale: string): string {
  const text = parts.get("dayPeriod") ?? "";
  return locale.startsWith("es")
    ? text.replaceAll(/\s/g, " ")
    : text.replaceAll(".", "").toUpperCase();
}
