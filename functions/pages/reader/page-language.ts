import { languageOf } from "../../../shared/language/in-every-language.ts";

/** The first of these tags that customers' pages are written in; its region decides how dates look. */
export function pageLanguage(languages: readonly string[]): string {
  return languages.find((language) => languageOf(language) !== undefined) ?? "en";
}
