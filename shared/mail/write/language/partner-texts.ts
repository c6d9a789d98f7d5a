import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { partnerDe } from "./de/de-partner.ts";
import { partnerEn } from "./en/en-gb-partner.ts";
import { partnerEs } from "./es/es-partner.ts";
import { partnerFr } from "./fr/fr-partner.ts";
import type { PartnerWords } from "./words/partner-words.ts";

/** What is said of a partner that is to call; read with the first such mail. */
export const PARTNER: InEveryLanguage<PartnerWords> = {
  "en-US": partnerEn,
  "en-GB": partnerEn,
  de: partnerDe,
  fr: partnerFr,
  es: partnerEs,
};
