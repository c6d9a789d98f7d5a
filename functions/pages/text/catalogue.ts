/** The texts of one feature by language. English is always there, so nothing is ever blank. */
export type Catalogue<Texts> = { readonly en: Texts } & Readonly<Record<string, Texts>>;

/** Languages the pages can be read in; a new one needs an entry in every catalogue. */
const PAGE_LANGUAGES: ReadonlySet<string> = new Set(["en"]);

export function textsIn<Texts>(catalogue: Catalogue<Texts>, language: string): Texts {
  return catalogue[primary(language)] ?? catalogue.en;
}

/** The first of these language tags that the pages are written in; its region decides how dates look. */
export function pageLanguage(languages: readonly string[]): string {
  return languages.find((language) => PAGE_LANGUAGES.has(primary(language))) ?? "en";
}

function primary(language: string): string {
  return language.split("-", 1).join("").toLowerCase();
}
