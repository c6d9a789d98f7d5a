import { OWN_WORDS } from "../../../shared/language/own-words/own-words.ts";
import { OWN_WORDS_US } from "../../../shared/language/own-words/en-us.ts";
import type { OwnWordsIn } from "../../../shared/language/own-words/own-words.ts";
import { catalogue } from "./catalogue.ts";

/** Tasks and reasons that we wrote into a case ourselves. */
export const ownTexts = catalogue<OwnWordsIn>(
  OWN_WORDS,
  {
    de: async () => (await import("../../../shared/language/own-words/de.ts")).de,
    fr: async () => (await import("../../../shared/language/own-words/fr.ts")).fr,
    es: async () => (await import("../../../shared/language/own-words/es.ts")).es,
  },
  OWN_WORDS_US,
);
