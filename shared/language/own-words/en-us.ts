import { OWN_WORDS } from "./own-words.ts";
import type { OwnWordsIn } from "./own-words.ts";

export const OWN_WORDS_US: OwnWordsIn = {
  ...OWN_WORDS,
  "visit-cancelled": "The appointment was canceled",
};
