import type { WordWords } from "../words/word-words.ts";

export const wordEs: WordWords = {
  next: "Próximas noticias, a más tardar",
  "ready-by": "Listo a más tardar",
};
