import type { WordWords } from "../words/word-words.ts";

export const wordFr: WordWords = {
  next: "Prochaines nouvelles au plus tard",
  "ready-by": "Prête au plus tard",
};
