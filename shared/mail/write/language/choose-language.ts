import { readLocale } from "../../../kernel/read-locale.ts";
import { languageOf } from "../../../language/in-every-language.ts";
import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import type { Catalogue } from "./catalogue.ts";
import { de } from "./de.ts";
import { enGb } from "./en-gb.ts";
import { enUs } from "./en-us.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** The words for a reader, and the locale that forms dates to go with them. */
export type Language = { readonly words: Catalogue; readonly locale: string };

const CATALOGUES: InEveryLanguage<Catalogue> = { "en-US": enUs, "en-GB": enGb, de, fr, es };

/**
 * The words of the reader's language with dates in their own region's manner, else American English: a
 * whole mail in one language, never a mixture.
 */
export function chooseLanguage(tag: string): Language {
  const known = languageOf(tag);
  if (known === undefined) return { words: enUs, locale: enUs.locale };
  const locale = tag === known ? known : (readLocale(tag)?.baseName ?? known);
  return { words: CATALOGUES[known], locale };
}
