import { languageOf } from "../../../shared/language/in-every-language.ts";

/** The texts of the desk, which is written in English so far; another language is a second entry. */
export type Catalogue<Texts> = { readonly en: Texts } & Readonly<Record<string, Texts>>;

export function textsIn<Texts>(catalogue: Catalogue<Texts>, language: string): Texts {
  return catalogue[primary(language)] ?? catalogue.en;
}

/** The first of these tags that customers' pages are written in; its region decides how dates look. */
export function pageLanguage(languages: readonly string[]): string {
  return languages.find((language) => languageOf(language) !== undefined) ?? "en";
}

/** The first of these tags that the desk is written in. */
export function deskLanguage(languages: readonly string[]): string {
  return languages.find((language) => primary(language) === "en") ?? "en-GB";
}

function primary(language: string): string {
  return language.split("-", 1).join("").toLowerCase();
}
