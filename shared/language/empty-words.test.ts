import { expect, test } from "vitest";
import { saysSomebodyWill } from "./empty-words.ts";

test.each([
  "Someone will be in touch.",
  "Somebody will shortly get in touch about it",
  "We'll be in touch soon",
  "We will contact you",
  "An advisor will call you",
  "You will hear from us",
  "Our team will get back to you",
  "Wir melden uns.",
  "Wir melden uns bei Ihnen",
  "Wir werden uns in Kürze bei Ihnen melden",
  "In den nächsten Tagen melden wir uns",
  "Jemand wird sich bei Ihnen melden",
  "Ein Mitarbeiter meldet sich bei Ihnen",
  "Es meldet sich eine Kollegin bei Ihnen",
  "Dann wird sich jemand bei Ihnen melden",
  "Unser Team kontaktiert Sie",
  "Sie werden in Kürze kontaktiert",
  "Sie hören bald von uns",
  "Wir setzen uns mit Ihnen in Verbindung",
  "Nous vous contacterons",
  "Un conseiller vous rappellera",
  "Vous serez contacté",
  "Vous serez prochainement rappelée",
  "Vous allez être recontactés",
  "L’un de nos conseillers va vous appeler",
  "Nos équipes vous recontacteront",
  "Une collègue reprendra contact avec vous",
  "Nous nous mettrons en relation avec vous",
  "Nous reviendrons rapidement vers vous",
  "Vous recevrez bientôt un appel",
  "Nos pondremos en contacto con usted",
  "Le llamaremos",
  "Nos pondremos en breve en contacto con usted",
  "Un asesor se comunicará con usted",
  "Pronto tendrá noticias nuestras",
])("CAMPAIGN-1: “%s” promises nothing", (text) => {
  expect(saysSomebodyWill(text)).toBe(true);
});

test.each([
  "Please call us",
  "Choose a time by the link below",
  "Your lease ends in March",
  "Sie können uns anrufen",
  "Melden Sie sich gern bei uns",
  "Wir werden Ihr Auto begutachten",
  "Sie werden bei uns gut beraten",
  "Auf Ihren Besuch werden wir uns freuen",
  "Vous pouvez nous appeler",
  "Nous vous rappelons votre rendez-vous",
  "Appelez-nous, un conseiller vous attend",
  "Puede llamarnos",
  "Puede comunicarse con nosotros cuando quiera",
])("CAMPAIGN-1: “%s” says what it says", (text) => {
  expect(saysSomebodyWill(text)).toBe(false);
});
