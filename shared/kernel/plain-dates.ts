import type { Instant } from "./time.ts";
import { offsetAt } from "./zone-offsets.ts";
import { isoWeekday, wallAt } from "./zone.ts";

/** Names from Monday and from January on, and how a clock of the language is written. */
type Words = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly halves: readonly [morning: string, afternoon: string];
  /** Of hours from 0 to 23. */
  readonly hourDigits: 1 | 2;
};

const ENGLISH: Words = {
  weekdays: list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  months: list(
    "January February March April May June July August September October November December",
  ),
  halves: ["AM", "PM"],
  hourDigits: 2,
};
const GERMAN: Words = {
  weekdays: list("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
  months: list(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  ),
  halves: ["AM", "PM"],
  hourDigits: 2,
};
const FRENCH: Words = {
  weekdays: list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
  months: list(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ),
  halves: ["AM", "PM"],
  hourDigits: 2,
};
const SPANISH: Words = {
  weekdays: list("lunes martes miércoles jueves viernes sábado domingo"),
  months: list(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
  halves: ["a.m.", "p.m."],
  hourDigits: 1,
};

/** Locales that say it in these words; others have their own (`Jänner` in Austria). */
export const PLAIN_LOCALES: Readonly<Record<string, Words>> = {
  "en-US": ENGLISH,
  "en-GB": ENGLISH,
  "en-CA": ENGLISH,
  "en-AU": ENGLISH,
  "en-NZ": ENGLISH,
  de: GERMAN,
  "de-DE": GERMAN,
  "de-CH": GERMAN,
  fr: FRENCH,
  "fr-FR": FRENCH,
  "fr-BE": FRENCH,
  "fr-CH": FRENCH,
  es: SPANISH,
  "es-ES": SPANISH,
  "es-US": SPANISH,
  "es-MX": SPANISH,
};

/** What people call a zone while it is so many minutes ahead of UTC. */
type Names = Readonly<Record<number, string>>;

const EASTERN: Names = { [-300]: "EST", [-240]: "EDT" };
const CENTRAL: Names = { [-360]: "CST", [-300]: "CDT" };
const MOUNTAIN: Names = { [-420]: "MST", [-360]: "MDT" };
const PACIFIC: Names = { [-480]: "PST", [-420]: "PDT" };
const BRITISH: Names = { 0: "GMT", 60: "BST" };
const CENTRAL_EUROPEAN: Names = { 60: "CET", 120: "CEST" };

export const PLAIN_ZONES: Readonly<Record<string, Names>> = {
  "America/New_York": EASTERN,
  "America/Detroit": EASTERN,
  "America/Toronto": EASTERN,
  "America/Chicago": CENTRAL,
  "America/Denver": MOUNTAIN,
  "America/Phoenix": MOUNTAIN,
  "America/Los_Angeles": PACIFIC,
  "Europe/London": BRITISH,
  "Europe/Amsterdam": CENTRAL_EUROPEAN,
  "Europe/Berlin": CENTRAL_EUROPEAN,
  "Europe/Brussels": CENTRAL_EUROPEAN,
  "Europe/Madrid": CENTRAL_EUROPEAN,
  "Europe/Paris": CENTRAL_EUROPEAN,
  "Europe/Rome": CENTRAL_EUROPEAN,
  "Europe/Vienna": CENTRAL_EUROPEAN,
  "Europe/Zurich": CENTRAL_EUROPEAN,
};

const GERMAN_NAMES: Readonly<Record<string, string>> = { CET: "MEZ", CEST: "MESZ" };

/**
 * The parts of a moment that `Intl` would give, in the languages and zones that are met most; undefined
 * for others. The first `Intl` object costs a cold start more than a whole mail. A test holds every
 * entry to `Intl`.
 */
export function plainParts(
  at: Instant,
  zone: string,
  locale: string,
  hourCycle: "h12" | "h23",
): ReadonlyMap<string, string> | undefined {
  const words = PLAIN_LOCALES[locale];
  const name = PLAIN_ZONES[zone]?.[offsetAt(zone, at) / 60_000];
  if (words === undefined || name === undefined) return undefined;
  const own = words === GERMAN ? (GERMAN_NAMES[name] ?? name) : name;
  return new Map([...dayAndTime(words, wallAt(zone, at), hourCycle), ["timeZoneName", own]]);
}

type Wall = ReturnType<typeof wallAt>;

function dayAndTime(
  words: Words,
  { date, minutes }: Wall,
  hourCycle: "h12" | "h23",
): [part: string, text: string][] {
  const hour = Math.floor(minutes / 60);
  return [
    ["weekday", words.weekdays[isoWeekday(date) - 1] ?? ""],
    ["day", String(Number(date.slice(8)))],
    ["month", words.months[Number(date.slice(5, 7)) - 1] ?? ""],
    ["year", String(Number(date.slice(0, 4)))],
    ["hour", hourCycle === "h12" ? String(hour % 12 || 12) : padded(hour, words.hourDigits)],
    ["minute", padded(minutes % 60, 2)],
    ["dayPeriod", words.halves[hour < 12 ? 0 : 1]],
  ];
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

function list(words: string): readonly string[] {
  return words.split(" ");
}
