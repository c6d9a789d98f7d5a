import { readLocale } from "../../../kernel/read-locale.ts";
import { languageOf } from "../../../language/in-every-language.ts";
import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import type { Catalogue } from "./words/catalogue.ts";

/** The words for a reader, and the locale that forms dates to go with them. */
export type Language = { readonly words: Catalogue; readonly locale: string };

/** Each is read when the first mail in it is written: a cold start needs one of them. */
const CATALOGUES: InEveryLanguage<() => Promise<Catalogue>> = {
  "en-US": async () => (await import("./en/en-us.ts")).enUs,
  "en-GB": async () => (await import("./en/en-gb.ts")).enGb,
  de: async () => (await import("./de/de.ts")).de,
  fr: async () => (await import("./fr/fr.ts")).fr,
  es: async () => (await import("./es/es.ts")).es,
};

/**
 * The words of the reader's language with dates in their own region's manner, else American English: a
 * whole mail in one language, never a mixture.
 */
export async function chooseLanguage(tag: string): Promise<Language> {
  const known = languageOf(tag);
  if (known === undefined) return { words: await CATALOGUES["en-US"](), locale: "en-US" };
  const locale = tag === known ? known : (readLocale(tag)?.baseName ?? known);
  return { words: await CATALOGUES[known](), locale };
}
