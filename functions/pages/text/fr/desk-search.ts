import type { SearchText } from "../en/desk-search.ts";

export const search: SearchText = {
  hint: "Trois lettres d’un nom ou d’une plaque, sept chiffres d’un numéro, quatre caractères d’une référence, ou le début d’une adresse e-mail.",
  fields: "Chercher par critère",
  more: "Il y en a d’autres. Ajoutez une lettre ou un deuxième mot.",
  closed: "clos",
  due: (what, when) => `${what}\u00a0: à tenir pour le ${when}`,
  late: (what, span) => `${what}\u00a0: en retard de ${span}`,
  visit: (what, when) => `${what}, le ${when}`,
};
