import { textsIn } from "../../../shared/language/in-every-language.ts";
import type { InEveryLanguage } from "../../../shared/language/in-every-language.ts";

const english = {
  question: "How was your visit?",
  rating: (rating: number) => `${rating} of 5`,
  hint: "1 is bad, 5 is good.",
  comment: "What should we know?",
  send: "Send",
  thanks: "You told us how it was. Thank you.",
};
type FeedbackText = typeof english;

const TEXTS: InEveryLanguage<FeedbackText> = {
  "en-US": english,
  "en-GB": english,
  de: {
    question: "Wie war Ihr Besuch?",
    rating: (rating) => `${rating} von 5`,
    hint: "1 ist schlecht, 5 ist gut.",
    comment: "Was sollten wir wissen?",
    send: "Senden",
    thanks: "Sie haben uns gesagt, wie es war. Danke.",
  },
  fr: {
    question: "Comment s’est passée votre visite\u00a0?",
    rating: (rating) => `${rating} sur 5`,
    hint: "1, c’est mauvais\u00a0; 5, c’est bien.",
    comment: "Que devrions-nous savoir\u00a0?",
    send: "Envoyer",
    thanks: "Vous nous avez dit comment c’était. Merci.",
  },
  es: {
    question: "¿Qué tal fue su visita?",
    rating: (rating) => `${rating} de 5`,
    hint: "1 es mal, 5 es bien.",
    comment: "¿Qué deberíamos saber?",
    send: "Enviar",
    thanks: "Nos ha dicho qué tal fue. Gracias.",
  },
};

export const feedbackText = (language: string): FeedbackText => textsIn(TEXTS, language);
