import type { WordWords } from "../words/word-words.ts";

export const wordEn: WordWords = { next: "Next update by", "ready-by": "Ready by" };
