import type { WordWords } from "../words/word-words.ts";

export const wordFr: WordWords = { next: "Prochaines nouvelles avant", "ready-by": "Prête avant" };
