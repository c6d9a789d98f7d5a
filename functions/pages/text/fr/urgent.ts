import type { UrgentText } from "../en/urgent.ts";

/** A car that cannot be moved, or not safely. */
export const urgent: UrgentText = {
  question: "La voiture peut-elle rouler sans danger\u00a0?",
  hint: "Elle ne démarre pas, la clé ne tourne pas, il manque une roue\u00a0: quelqu’un vient à vous. Si la lettre du constructeur vous demande de ne plus rouler, dites-le aussi ici\u00a0; la campagne de rappel elle-même se réserve à part.",
  safe: "Oui",
  answers: {
    immobile: "Non, elle est immobilisée",
    unsafe: "Elle roule, mais ce serait dangereux",
  },
  title: "Nous venons à vous",
  lead: {
    immobile:
      "La voiture est immobilisée\u00a0: nous n’affichons que ce qui se fait là où elle se trouve.",
    unsafe:
      "Laissez la voiture où elle est. Nous n’affichons que ce qui se fait là où elle se trouve.",
  },
  call: "Appelez-moi d’abord",
  callLead: "Votre appel passe avant tous les autres.",
  callBy: (moment: string) =>
    `Nous vous appelons avant le ${moment}\u00a0: votre appel passe avant tous les autres.`,
  mobile: "Nous venons là où se trouve la voiture",
  none: "Aucun déplacement de notre part ne peut être réservé ici\u00a0: nous en conviendrons avec vous au téléphone.",
  roadside: (name: string, number: string) =>
    `Si vous ne pouvez pas attendre\u00a0: ${name}, ${number}, jour et nuit.`,
  dealer: (number: string) => `Si vous ne pouvez pas attendre\u00a0: appelez-nous au ${number}.`,
  moves: "La voiture peut finalement rouler",
  access: "Comment accéder à la voiture\u00a0?",
  accessHint:
    "Par exemple\u00a0: parking souterrain, hauteur 1,90\u00a0m\u00a0; le code du portail est 1234.",
  press: "Demander l’appel urgent",
  /** To the customer, on their page. */
  first: {
    immobile: "Votre voiture est immobilisée\u00a0: votre appel passe avant tous les autres.",
    unsafe: "Laissez votre voiture où elle est\u00a0: votre appel passe avant tous les autres.",
  },
  /** At the desk. */
  names: { immobile: "Immobilisée", unsafe: "Dangereuse à conduire" },
  accessName: "Accès à la voiture",
  listed: "Urgent\u00a0: voitures qui ne peuvent pas rouler",
  fine: "La voiture peut rouler",
  is: {
    immobile: "La voiture est immobilisée",
    unsafe: "La voiture est dangereuse à conduire",
  },
};
