import type { WordWords } from "../words/word-words.ts";

export const wordEn: WordWords = { next: "Next word by", "ready-by": "Ready by" };
