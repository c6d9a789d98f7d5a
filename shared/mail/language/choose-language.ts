import type { Catalogue } from "./catalogue.ts";
import { enGb } from "./en-gb.ts";
import { enUs } from "./en-us.ts";
import { readLocale } from "../../kernel/read-locale.ts";

/** The words for a reader, and the locale that forms dates to go with them. */
export type Language = { readonly words: Catalogue; readonly locale: string };

/** A language comes in here: its exact tags first, what stands for the whole language last. */
const CATALOGUES: readonly Catalogue[] = [enUs, enGb];

/** Regions that write English the American way. */
const AMERICAN = new Set(["US", "PR", "PH"]);

/**
 * The reader's own tag when we have it, else the same language elsewhere with dates in the reader's
 * manner, else American English: a whole mail in one language, never a mixture.
 */
export function chooseLanguage(tag: string): Language {
  const reader = readLocale(tag);
  const exact = CATALOGUES.find(({ locale }) => locale === reader?.baseName);
  if (exact !== undefined) return { words: exact, locale: exact.locale };
  if (reader?.language !== "en") return { words: enUs, locale: enUs.locale };
  const { region = "US" } = reader.maximize();
  return { words: AMERICAN.has(region) ? enUs : enGb, locale: reader.baseName };
}
