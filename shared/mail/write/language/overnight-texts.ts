import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { overnightDe } from "./de/de-overnight.ts";
import { overnightEn } from "./en/en-gb-overnight.ts";
import { overnightEs } from "./es/es-overnight.ts";
import { overnightFr } from "./fr/fr-overnight.ts";
import type { OvernightWords } from "./words/overnight-words.ts";

/** What is said of a car that stays the night; read with the first such mail. */
export const OVERNIGHT: InEveryLanguage<OvernightWords> = {
  "en-US": overnightEn,
  "en-GB": overnightEn,
  de: overnightDe,
  fr: overnightFr,
  es: overnightEs,
};
