import { frSolved } from "./fr-solved.ts";
import type { SolvedWords } from "../words/solved-words.ts";
import type { UrgentWords } from "../words/urgent-words.ts";

/** Of a car that cannot be moved, or not safely, and of what others have done. */
export const frUrgent: UrgentWords & SolvedWords = {
  ...frSolved,
  urgent: {
    label: "Urgent",
    names: {
      immobile: "La voiture est immobilisée",
      unsafe: "La voiture est dangereuse à conduire",
    },
    accessNote: "Comment accéder à la voiture",
    first: {
      immobile:
        "Votre voiture est immobilisée\u00a0: cet appel passe donc avant tous les autres. Nous vous dirons alors comment et quand nous venons à vous.",
      unsafe:
        "Laissez votre voiture où elle est. Comme il serait dangereux de rouler, cet appel passe avant tous les autres.",
    },
    roadside: (name, number) =>
      `Si vous ne pouvez pas attendre jusque-là, appelez ${name} au ${number}, jour et nuit.`,
    dealer: (number) => `Si vous ne pouvez pas attendre jusque-là, appelez-nous au ${number}.`,
  },
};
