import type { WordWords } from "../words/word-words.ts";

export const wordDe: WordWords = { next: "Nächste Nachricht bis", "ready-by": "Fertig bis" };
