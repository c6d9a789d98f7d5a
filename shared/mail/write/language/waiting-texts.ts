import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { waitingDe } from "./de/de-waiting.ts";
import { waitingEn } from "./en/en-gb-waiting.ts";
import { waitingEs } from "./es/es-waiting.ts";
import { waitingFr } from "./fr/fr-waiting.ts";
import type { WaitingWords } from "./words/waiting-words.ts";

/** Read with the letters that say them, which few of all mails are. */
export const WAITING_TEXTS: InEveryLanguage<WaitingWords> = {
  "en-US": waitingEn,
  "en-GB": waitingEn,
  de: waitingDe,
  fr: waitingFr,
  es: waitingEs,
};
