import { readLocale } from "../kernel/read-locale.ts";

/** The languages that everything is written in, as BCP 47 tags; a new one does not compile anywhere at first. */
export const LANGUAGES = ["en-US", "en-GB", "de", "fr", "es"] as const;
export type LanguageTag = (typeof LANGUAGES)[number];

/** The texts of one feature in every language: a language or a key that is missing does not compile. */
export type InEveryLanguage<Texts> = Readonly<Record<LanguageTag, Texts>>;

/** Regions that write English the American way. */
const AMERICAN = new Set(["US", "PR", "PH"]);

/**
 * The language we write to a reader of this tag (`de-AT` → `de`, `en-AU` → `en-GB`); undefined for one
 * that we do not write.
 */
export function languageOf(tag: string): LanguageTag | undefined {
  // Most readers' tag is one of ours, and asking `Intl` costs a twentieth of a whole mail.
  const ours = LANGUAGES.find((known) => known === tag);
  if (ours !== undefined) return ours;
  const reader = readLocale(tag);
  if (reader === undefined) return undefined;
  if (reader.language !== "en") return LANGUAGES.find((known) => known === reader.language);
  // Guessing the region costs a cold start 2 ms, and most tags name it.
  const { region = "US" } = reader.region === undefined ? reader.maximize() : reader;
  return AMERICAN.has(region) ? "en-US" : "en-GB";
}

/** The texts for a reader of this tag; American English for a language that we do not write. */
export function textsIn<Texts>(catalogue: InEveryLanguage<Texts>, tag: string): Texts {
  return catalogue[languageOf(tag) ?? "en-US"];
}
