import { DAY, MINUTE, instant, plus, wallMinutes } from "./time.ts";
import type { Instant } from "./time.ts";
import { plainParts } from "./plain-dates.ts";
import { readLocale } from "./read-locale.ts";
import { WEEKDAYS } from "./weekdays.ts";
import type { Weekday } from "./weekdays.ts";
import { zoneText } from "./zone-text.ts";

type DateParts = Readonly<Record<"weekday" | "day" | "month", string>>;

type DateStyle = {
  readonly hourCycle: "h12" | "h23";
  readonly date: (parts: DateParts) => string;
  readonly dateWithYear: (date: string, year: string) => string;
  /** A day and what its clock shows, as they stand together in a sentence. */
  readonly moment: (date: string, clock: string) => string;
};

type DateOrder = Pick<DateStyle, "date" | "dateWithYear">;

const monthFirst: DateOrder = {
  date: ({ weekday, month, day }) => `${weekday}, ${month} ${day}`,
  dateWithYear: (date, year) => `${date}, ${year}`,
};
const dayFirst: DateOrder = {
  date: ({ weekday, day, month }) => `${weekday}, ${day} ${month}`,
  dateWithYear: (date, year) => `${date} ${year}`,
};

/** Where the language decides and not the region. */
const OF_LANGUAGE: Readonly<Record<string, DateOrder>> = {
  de: { ...dayFirst, date: ({ weekday, day, month }) => `${weekday}, ${day}. ${month}` },
  es: {
    date: ({ weekday, day, month }) => `${weekday} ${day} de ${month}`,
    dateWithYear: (date, year) => `${date} de ${year}`,
  },
  fr: {
    ...dayFirst,
    date: ({ weekday, day, month }) => `${weekday} ${day === "1" ? "1er" : day} ${month}`,
  },
};

/** What comes between day and time; in English, and where nobody said, a comma. */
const MOMENTS: Readonly<Record<string, DateStyle["moment"]>> = {
  de: (date, clock) => `${date}, ${clock} Uhr`,
  es: (date, clock) => `${date} a ${withArticle(clock)}`,
  fr: (date, clock) => `${date} à ${clock}`,
};

/** `la 1:00`, `las 9:00`: what stands before a time in Spanish. */
export function withArticle(clock: string): string {
  return /^0?1:/.test(clock) ? `la ${clock}` : `las ${clock}`;
}

/** Regions whose English puts the month first. */
const MONTH_FIRST_REGIONS = new Set(["US", "CA", "PH", "PR"]);

/** Regions that count hours to twelve, by language. */
const TWELVE_HOURS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: MONTH_FIRST_REGIONS,
  es: new Set(["US", "PR", "MX", "CO"]),
};

/** Where a locale only says "GMT+1", one of these knows the name people use. */
const ABBREVIATION_LOCALES = ["en-US", "en-GB", "en-AU", "en-NZ", "en-IN", "en-ZA", "en-CA"];

/**
 * Weekday, date, time and zone in full: `Monday, 10 May 2027, 14:00 BST` for en-GB, `Tuesday,
 * December 1, 2026, 9:00 AM EST` for en-US, `mardi 1er décembre 2026 à 9 h, heure de Paris` for fr. Put
 * together from parts, because what Intl puts between them changes with its data (a narrow space before
 * AM, a lost comma after the weekday).
 */
export function momentText(at: Instant, zone: string, locale: string): string {
  const text = plainMomentText(at, zone, locale);
  const name = zoneText(zone, locale, zoneAbbreviation(at, zone, locale));
  return /^[A-Z]/.test(name) ? `${text} ${name}` : `${text}, ${name}`;
}

/** The same without its zone, where another text on the page says it: `Monday, 10 May 2027, 14:00`. */
export function plainMomentText(at: Instant, zone: string, locale: string): string {
  return styleOf(locale).moment(dateText(at, zone, locale), clockText(at, zone, locale));
}

/** The same without its year, too, where only one can be meant: `Monday, 10 May, 14:00`. */
export function shortMomentText(at: Instant, zone: string, locale: string): string {
  return styleOf(locale).moment(shortDateText(at, zone, locale), clockText(at, zone, locale));
}

/** `Monday, 10 May 2027` */
export function dateText(at: Instant, zone: string, locale: string): string {
  const year = partsOf(at, zone, locale).get("year") ?? "";
  return styleOf(locale).dateWithYear(shortDateText(at, zone, locale), year);
}

/** `Monday, 10 May` */
export function shortDateText(at: Instant, zone: string, locale: string): string {
  return styleOf(locale).date(datePartsOf(at, zone, locale));
}

/** Its parts in words of the language, for who puts them together otherwise. */
export function datePartsOf(at: Instant, zone: string, locale: string): DateParts {
  const parts = partsOf(at, zone, locale);
  const part = (type: string) => parts.get(type) ?? "";
  return { weekday: part("weekday"), day: part("day"), month: part("month") };
}

/** Whether readers of this tag write the month before the day. */
export function isMonthFirst(locale: string): boolean {
  return styleOf(locale).date === monthFirst.date;
}

/** `Monday`, `lundi` */
export function weekdayText(day: Weekday, locale: string): string {
  // Any week; this one begins on a Monday.
  const noon = plus(instant(Date.UTC(2024, 0, 1, 12)), WEEKDAYS.indexOf(day) * DAY);
  return partsOf(noon, "UTC", locale).get("weekday") ?? day;
}

/** `14:00`, `2:00 PM`, `14 h` or `14 h 05`: for a second time beside one that names the zone. */
export function clockText(at: Instant, zone: string, locale: string): string {
  const parts = partsOf(at, zone, locale);
  const [hour = "", minute = ""] = [parts.get("hour"), parts.get("minute")];
  if (localeOf(locale).language === "fr") return frenchClock(Number(hour), minute);
  const clock = `${hour}:${minute}`;
  if (styleOf(locale).hourCycle === "h23") return clock;
  return `${clock} ${halfOfDay(parts.get("dayPeriod") ?? "", locale)}`;
}

/** `19:00` as it is stored, in words: `19:00`, `7:00 PM`, `19 h`. */
export function wallText(wall: string, locale: string): string {
  const anyDay = instant(Date.UTC(2024, 0, 1));
  return clockText(plus(anyDay, wallMinutes(wall) * MINUTE), "UTC", locale);
}

/** Held together, so that no line begins with an `h`. */
function frenchClock(hour: number, minute: string): string {
  return minute === "00" ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`;
}

/** `AM`; in Spanish `a. m.`, with plain spaces. */
function halfOfDay(text: string, locale: string): string {
  if (localeOf(locale).language === "es")
    return text.replaceAll(/\s/g, "\u00a0").replace(/^([ap])\.m\.$/, "$1.\u00a0m.");
  return text.replaceAll(".", "").toUpperCase();
}

function zoneAbbreviation(at: Instant, zone: string, locale: string): string {
  const nameIn = (candidate: string) => partsOf(at, zone, candidate).get("timeZoneName") ?? zone;
  const own = nameIn(locale);
  if (isName(own)) return own;
  return ABBREVIATION_LOCALES.map(nameIn).find(isName) ?? own;
}

/** A shift from UTC is what Intl says where it knows no name. */
function isName(text: string): boolean {
  return !/^(?:GMT|UTC)[+\-−]/.test(text);
}

const styles = new Map<string, DateStyle>();

/** Worked out once, as the formatters are: every date in a mail asks. */
function styleOf(locale: string): DateStyle {
  const style = styles.get(locale) ?? workOutStyle(locale);
  styles.set(locale, style);
  return style;
}

function workOutStyle(locale: string): DateStyle {
  const own = localeOf(locale);
  // Guessing the region costs a cold start 2 ms, and most tags name it.
  const { language, region = "US" } = own.region === undefined ? own.maximize() : own;
  const order = OF_LANGUAGE[language] ?? (MONTH_FIRST_REGIONS.has(region) ? monthFirst : dayFirst);
  const twelve = TWELVE_HOURS[language]?.has(region) ?? false;
  const moment = MOMENTS[language] ?? ((date, clock) => `${date}, ${clock}`);
  return { hourCycle: twelve ? "h12" : "h23", ...order, moment };
}

/** A reader's odd language tag must not cost them their date. */
function localeOf(locale: string): Intl.Locale {
  return readLocale(locale) ?? new Intl.Locale("en-US");
}

/** A formatter costs up to 10 ms to make, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The moments taken apart last: a mail names its start and its end several times, and its subject was
 * written before it was queued. Taking one apart costs a quarter of a millisecond.
 */
const MOST_REMEMBERED = 64;
const remembered = new Map<string, ReadonlyMap<string, string>>();

function partsOf(at: Instant, zone: string, locale: string): ReadonlyMap<string, string> {
  const key = `${locale} ${zone}`;
  const asked = `${at} ${key}`;
  const known = remembered.get(asked);
  if (known !== undefined) return known;
  const parts = takeApart(at, zone, locale, key);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(asked, parts);
  return parts;
}

function takeApart(at: Instant, zone: string, locale: string, key: string) {
  const plain = plainParts(at, zone, locale, styleOf(locale).hourCycle);
  if (plain !== undefined) return plain;
  const known = formatters.get(key);
  const formatter =
    known ??
    new Intl.DateTimeFormat(localeOf(locale).baseName, {
      timeZone: zone,
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
      hourCycle: styleOf(locale).hourCycle,
      timeZoneName: "short",
    });
  if (known === undefined) formatters.set(key, formatter);
  return new Map(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
}
