import type { WordWords } from "../words/word-words.ts";

export const wordEs: WordWords = {
  next: "Próximas noticias antes de",
  "ready-by": "Listo antes de",
};
