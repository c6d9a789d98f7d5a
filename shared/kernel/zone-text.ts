import { readLocale } from "./read-locale.ts";

type Cities = Readonly<Record<string, string>>;
type ZoneWords = {
  readonly named: (city: string) => string;
  /** By the last part of the zone's name, where the language has a name of its own for it. */
  readonly cities: Cities;
};

/**
 * Readers of these languages know few abbreviations: `CEST` says nothing to somebody in Lyon. They are
 * told whose clock it is.
 */
const IN_WORDS: Readonly<Record<string, ZoneWords>> = {
  de: {
    named: (city) => `Ortszeit ${city}`,
    cities: cities(
      "Brussels=Brüssel Lisbon=Lissabon Rome=Rom Vienna=Wien Warsaw=Warschau Zurich=Zürich",
    ),
  },
  es: {
    named: (city) => `hora de ${city}`,
    cities: cities(
      "Athens=Atenas Berlin=Berlín Bogota=Bogotá Brussels=Bruselas Canary=Canarias Dublin=Dublín " +
        "Lisbon=Lisboa London=Londres Mexico_City=Ciudad_de_México New_York=Nueva_York Paris=París " +
        "Rome=Roma Vienna=Viena Warsaw=Varsovia Zurich=Zúrich",
    ),
  },
  fr: {
    named: (city) => `heure ${/^[AEIOUYÉ]/.test(city) ? "d’" : "de "}${city}`,
    cities: cities(
      "Athens=Athènes Brussels=Bruxelles Lisbon=Lisbonne London=Londres Montreal=Montréal " +
        "Vienna=Vienne Warsaw=Varsovie",
    ),
  },
};

/** Where people do go by abbreviations, whatever they speak. */
const NORTH_AMERICA = new Set(["US", "CA", "PR"]);

/** What German itself has short names for. */
const GERMAN_NAMES = /^[MOW]ES?Z$/;

/**
 * A zone as its readers call it: `EST`, `MEZ`, `heure de Paris`, `hora de Madrid`.
 *
 * @param abbreviation what there is in short for it at that moment, in whatever language
 */
export function zoneText(zone: string, locale: string, abbreviation: string): string {
  const { language, region = "" } = readLocale(locale) ?? { language: "en" };
  const words = IN_WORDS[language];
  if (words === undefined || NORTH_AMERICA.has(region)) return abbreviation;
  if (language === "de" && GERMAN_NAMES.test(abbreviation)) return abbreviation;
  const city = zone.split("/").at(-1) ?? zone;
  return words.named((words.cities[city] ?? city).replaceAll("_", " "));
}

function cities(text: string): Cities {
  return Object.fromEntries(text.split(" ").map((pair) => pair.split("=")));
}
