import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { outreachDe } from "./de/de-outreach.ts";
import { outreachEn } from "./en/en-gb-outreach.ts";
import { outreachEs } from "./es/es-outreach.ts";
import { outreachFr } from "./fr/fr-outreach.ts";
import type { OutreachWords } from "./words/outreach-words.ts";

/** What is said around a campaign; read with the first such mail. */
export const OUTREACH: InEveryLanguage<OutreachWords> = {
  "en-US": outreachEn,
  "en-GB": outreachEn,
  de: outreachDe,
  fr: outreachFr,
  es: outreachEs,
};
