import { textsIn } from "../../../shared/language/in-every-language.ts";
import type { InEveryLanguage } from "../../../shared/language/in-every-language.ts";

const english = {
  title: "No more surveys and advertising?",
  body: "You will get no more surveys and no advertising by mail. Confirmations and news about your appointments keep coming.",
  decline: "Yes, send me no more",
  doneTitle: "You get no more surveys and advertising",
  doneBody: "This holds from now on. Confirmations and news about your appointments keep coming.",
};
type UnsubscribeText = typeof english;

const TEXTS: InEveryLanguage<UnsubscribeText> = {
  "en-US": english,
  "en-GB": english,
  de: {
    title: "Keine Umfragen und Werbung mehr?",
    body: "Sie bekommen dann keine Umfragen und keine Werbung mehr per E-Mail. Bestätigungen und Nachrichten zu Ihren Terminen kommen weiterhin.",
    decline: "Ja, nichts mehr davon senden",
    doneTitle: "Sie bekommen keine Umfragen und Werbung mehr",
    doneBody:
      "Das gilt ab sofort. Bestätigungen und Nachrichten zu Ihren Terminen kommen weiterhin.",
  },
  fr: {
    title: "Ne plus recevoir d’enquêtes ni de publicité\u00a0?",
    body: "Vous ne recevrez plus d’enquêtes ni de publicité par e-mail. Les confirmations et les messages sur vos rendez-vous continueront d’arriver.",
    decline: "Oui, ne plus m’en envoyer",
    doneTitle: "Vous ne recevrez plus d’enquêtes ni de publicité",
    doneBody:
      "C’est valable dès maintenant. Les confirmations et les messages sur vos rendez-vous continueront d’arriver.",
  },
  es: {
    title: "¿No recibir más encuestas ni publicidad?",
    body: "No recibirá más encuestas ni publicidad por correo. Las confirmaciones y los mensajes sobre sus citas seguirán llegando.",
    decline: "Sí, no enviarme más",
    doneTitle: "No recibirá más encuestas ni publicidad",
    doneBody:
      "Vale desde ahora. Las confirmaciones y los mensajes sobre sus citas seguirán llegando.",
  },
};

export const unsubscribeText = (language: string): UnsubscribeText => textsIn(TEXTS, language);
