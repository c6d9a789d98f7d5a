import { askedLanguages, sameLanguage } from "./asked-languages.ts";

/**
 * Which of a dealer's languages a browser asks for first: the very tag, else the same language from
 * elsewhere, else the dealer's own first.
 */
export function preferredLanguage(offered: readonly string[], accepted?: string): string {
  for (const tag of askedLanguages(accepted)) {
    const exact = offered.find((language) => language.toLowerCase() === tag.toLowerCase());
    const found = exact ?? offered.find((language) => sameLanguage(language, tag));
    if (found !== undefined) return found;
  }
  return offered[0] ?? "en";
}
