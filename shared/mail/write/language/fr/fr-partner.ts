import type { PartnerWords } from "../words/partner-words.ts";

export const partnerFr: PartnerWords = {
  labels: {
    partner: "Qui appelle",
    purpose: "Son rôle",
    callsFrom: "Son numéro",
    car: "Véhicule",
  },
  introduced: {
    subject: ({ partner, dealer }) => `${partner} vous appellera pour ${dealer}`,
    intro: ({ partner, numbers, brand, dealer, what }) =>
      `${partner} travaille pour ${brand} et vous appellera du ${numbers} de la part de ${dealer}, au sujet de\u00a0: ${what}.`,
    law: "L’appel se fait seulement aux numéros et aux heures que vous nous avez indiqués.",
    notThis: ({ partner, dealer }) =>
      `Si vous ne souhaitez pas être appelé par ${partner}, dites-le avec le lien ci-dessous\u00a0; ${dealer} s’en occupera alors.`,
  },
  noCall: {
    subject: ({ partner, dealer }) => `${partner} travaille pour ${dealer}, sans vous appeler`,
    intro: ({ partner, brand, dealer, what, due }) =>
      `${dealer} fait appel à ${partner}, qui travaille pour ${brand}, au sujet de\u00a0: ${what}. Avant ${due}, il n’y a aucun moment où ${partner} travaille et où l’on peut vous appeler\u00a0; vous ne serez donc pas appelé.`,
    instead: ({ dealer }) => `Vous pouvez choisir un rendez-vous chez ${dealer}.`,
  },
  notCalling: {
    subject: ({ partner }) => `Finalement, ${partner} ne vous appellera pas`,
    intro: ({ partner, dealer, what }) =>
      `Nous vous avions annoncé un appel de ${partner} au sujet de\u00a0: ${what}. Cet appel n’aura pas lieu\u00a0; ${dealer} s’en occupe.`,
  },
  actions: { notThis: "Pas ce partenaire", book: "Choisir un rendez-vous" },
  noOverlap: {
    subject: ({ partner, customer }) => `Pas d’heure d’appel\u00a0: ${partner}, ${customer}`,
    intro: ({ partner, customer, due }) =>
      `Avant ${due}, il n’y a aucun moment où ${partner} travaille et où l’on peut appeler ${customer}. Aucun appel n’est proposé à ${partner}.`,
    instead:
      "Le client le sait et peut choisir un rendez-vous chez vous. Quelqu’un de chez vous peut l’appeler à ses heures.",
  },
  notAsked: {
    subject: ({ partner, what }) => `Pas de demande à ${partner}\u00a0: ${what}`,
    intro: ({ partner, customer, due }) =>
      `Finalement, rien n’est demandé à ${partner}. La promesse faite à ${customer} est la vôtre, à tenir avant ${due}.`,
  },
};
