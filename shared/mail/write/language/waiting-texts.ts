import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { waitingDe } from "./de-waiting.ts";
import { waitingEn } from "./en-gb-waiting.ts";
import { waitingEs } from "./es-waiting.ts";
import { waitingFr } from "./fr-waiting.ts";
import type { WaitingWords } from "./waiting-words.ts";

/** Read with the letters that say them, which few of all mails are. */
export const WAITING_TEXTS: InEveryLanguage<WaitingWords> = {
  "en-US": waitingEn,
  "en-GB": waitingEn,
  de: waitingDe,
  fr: waitingFr,
  es: waitingEs,
};
