import type { UrgentText } from "../en/urgent.ts";

/** A car that cannot be moved, or not safely. */
export const urgent: UrgentText = {
  question: "La voiture peut-elle être déplacée sans danger\u00a0?",
  hint: "Elle ne démarre pas, la clé ne tourne pas, il manque une roue\u00a0: quelqu’un vient chez vous. Si un courrier de rappel vous demande de ne pas rouler, dites-le aussi ici\u00a0; le rappel lui-même se réserve comme un rappel.",
  safe: "Oui",
  answers: {
    immobile: "Non, elle ne peut pas être déplacée",
    unsafe: "Elle roule, mais elle n’est pas sûre",
  },
  title: "Nous venons chez vous",
  lead: {
    immobile: "La voiture ne peut pas être déplacée\u00a0: seul ce qui vient à vous est affiché.",
    unsafe: "Laissez la voiture où elle est. Seul ce qui vient à vous est affiché.",
  },
  call: "Appelez-moi d’abord",
  callLead: "Nous vous appelons avant toute autre chose.",
  callBy: (moment: string) => `Nous vous appelons avant ${moment}, avant toute autre chose.`,
  mobile: "Nous venons à la voiture",
  none: "Aucune visite chez vous ne peut être réservée ici\u00a0: nous en convenons avec vous au téléphone.",
  roadside: (name: string, number: string) =>
    `Si vous ne pouvez pas attendre\u00a0: ${name}, ${number}, jour et nuit.`,
  dealer: (number: string) => `Si vous ne pouvez pas attendre\u00a0: appelez-nous au ${number}.`,
  moves: "La voiture peut finalement être déplacée",
  access: "Comment accéder à la voiture\u00a0?",
  accessHint:
    "Par exemple\u00a0: parking souterrain, hauteur 1,90 m\u00a0; le code du portail est 1234.",
  press: "Demander l’appel urgent",
  /** To the customer, on their page. */
  first: {
    immobile:
      "Votre voiture ne peut pas être déplacée\u00a0: notre appel passe avant tous les autres.",
    unsafe: "Laissez votre voiture où elle est\u00a0: notre appel passe avant tous les autres.",
  },
  /** At the desk. */
  names: { immobile: "Ne peut être déplacée", unsafe: "Pas sûre à conduire" },
  accessName: "Accès à la voiture",
  listed: "Urgent\u00a0: voitures qui ne peuvent être déplacées",
  fine: "La voiture peut être déplacée",
  is: {
    immobile: "La voiture ne peut pas être déplacée",
    unsafe: "La voiture n’est pas sûre à conduire",
  },
};
