import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { comeBackDe } from "./de/de-come-back.ts";
import { handBackDe } from "./de/de-hand-back.ts";
import { wordDe } from "./de/de-word.ts";
import { comeBackEn } from "./en/en-gb-come-back.ts";
import { handBackEn } from "./en/en-gb-hand-back.ts";
import { wordEn } from "./en/en-gb-word.ts";
import { comeBackEs } from "./es/es-come-back.ts";
import { handBackEs } from "./es/es-hand-back.ts";
import { wordEs } from "./es/es-word.ts";
import { comeBackFr } from "./fr/fr-come-back.ts";
import { handBackFr } from "./fr/fr-hand-back.ts";
import { wordFr } from "./fr/fr-word.ts";
import type { ComeBackWords } from "./words/come-back-words.ts";
import type { HandBackWords } from "./words/hand-back-words.ts";
import type { WordWords } from "./words/word-words.ts";

type AfterWords = {
  readonly comeBack: ComeBackWords;
  readonly handBack: HandBackWords;
  readonly word: WordWords;
};

const english: AfterWords = { comeBack: comeBackEn, handBack: handBackEn, word: wordEn };

/** What is said at the end of a visit and after it; read with the first such mail. */
export const AFTER: InEveryLanguage<AfterWords> = {
  "en-US": english,
  "en-GB": english,
  de: { comeBack: comeBackDe, handBack: handBackDe, word: wordDe },
  fr: { comeBack: comeBackFr, handBack: handBackFr, word: wordFr },
  es: { comeBack: comeBackEs, handBack: handBackEs, word: wordEs },
};
