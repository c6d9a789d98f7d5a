import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { settlementDe } from "./de/de-settlement.ts";
import { settlementEn } from "./en/en-gb-settlement.ts";
import { settlementEs } from "./es/es-settlement.ts";
import { settlementFr } from "./fr/fr-settlement.ts";
import type { SettlementWords } from "./words/settlement-words.ts";

/** What is said of help that companies settle between them; read with the first such mail. */
export const SETTLEMENT: InEveryLanguage<SettlementWords> = {
  "en-US": settlementEn,
  "en-GB": settlementEn,
  de: settlementDe,
  fr: settlementFr,
  es: settlementEs,
};
