import type { PartnerWords } from "../words/partner-words.ts";

export const partnerFr: PartnerWords = {
  labels: {
    partner: "Qui appelle",
    purpose: "Ce que fait cette entreprise",
    callsFrom: "Numéro qui s’affichera",
    callTimes: "Horaires de l’appel",
    car: "Voiture",
  },
  introduced: {
    subject: ({ partner, dealer }) => `${partner} vous appellera de la part de ${dealer}`,
    intro: ({ partner, numbers, brand, dealer, what }) =>
      `${partner} travaille pour ${brand} et vous appellera de la part de ${dealer}. Numéro affiché\u00a0: ${numbers}. Objet de l’appel\u00a0: ${what}.`,
    law: "Les appels se font uniquement aux numéros et aux heures que vous nous avez indiqués.",
    notThis: ({ partner, dealer }) =>
      `Si vous préférez que ${partner} ne vous appelle pas, dites-le avec le lien ci-dessous\u00a0: ${dealer} s’en chargera.`,
  },
  noCall: {
    subject: ({ partner, dealer }) =>
      `${partner} travaille pour ${dealer} et ne vous appellera pas`,
    intro: ({ partner, brand, dealer, what, due }) =>
      `${dealer} fait appel à ${partner}, qui travaille pour ${brand}\u00a0: ${what}. Avant le ${due}, ${partner} ne travaille à aucune des heures où l’on peut vous appeler\u00a0; il n’y aura donc pas d’appel.`,
    unseen: ({ partner, brand, dealer, what }) =>
      `${dealer} fait appel à ${partner}, qui travaille pour ${brand}\u00a0: ${what}. Votre numéro n’est plus communiqué à ${partner}\u00a0; il n’y aura donc pas d’appel.`,
    noNumber: ({ partner, brand, dealer, what }) =>
      `${dealer} fait appel à ${partner}, qui travaille pour ${brand}\u00a0: ${what}. Nous n’avons aucun numéro où vous appeler\u00a0; ${partner} ne vous appellera donc pas. Si vous souhaitez un appel, indiquez-nous un numéro sur la page de votre dossier.`,
    instead: ({ dealer }) => `Vous pouvez prendre rendez-vous chez ${dealer}.`,
    orYourself: ({ dealer }) =>
      `Vous pouvez prendre rendez-vous chez ${dealer}, ou examiner la voiture vous-même et envoyer des photos.`,
    notThis: ({ partner, dealer }) =>
      `Si vous ne souhaitez pas que ${partner} s’en occupe, dites-le avec le lien ci-dessous\u00a0: ${dealer} s’en chargera.`,
  },
  notCalling: {
    subject: ({ partner }) => `Finalement, ${partner} ne vous appellera pas`,
    intro: ({ partner, dealer, what }) =>
      `Nous vous avions annoncé que ${partner} vous appellerait. Objet\u00a0: ${what}. Cet appel n’aura pas lieu\u00a0; ${dealer} s’en charge.`,
    never: {
      subject: ({ partner, dealer }) => `${dealer} s’en charge, et non ${partner}`,
      intro: ({ partner, dealer, what }) =>
        `Nous vous avions annoncé que ${dealer} ferait appel à ${partner}. Objet\u00a0: ${what}. Finalement, ce ne sera pas le cas\u00a0; ${dealer} s’en charge.`,
    },
  },
  actions: { notThis: "Refuser ce partenaire", book: "Prendre rendez-vous" },
  noOverlap: {
    subject: ({ partner, customer }) => `Appel impossible\u00a0: ${partner}, ${customer}`,
    intro: ({ partner, customer, due }) =>
      `Avant le ${due}, ${partner} ne travaille à aucune des heures où l’on peut appeler ${customer}. L’appel n’est donc pas demandé à ${partner}.`,
    unseen: ({ partner, customer }) =>
      `${partner} ne reçoit plus le numéro qui permet de joindre ${customer}\u00a0; il n’y aura donc pas d’appel.`,
    noNumber: ({ partner, customer }) =>
      `Nous n’avons aucun numéro où appeler ${customer}. L’appel n’est donc pas demandé à ${partner}.`,
    instead:
      "Le client le sait et peut prendre rendez-vous chez vous. Quelqu’un de chez vous peut l’appeler aux heures qui lui conviennent.",
    inWriting:
      "Le client le sait et peut prendre rendez-vous chez vous, ou indiquer un numéro sur la page de son dossier. D’ici là, quelqu’un de chez vous peut lui écrire.",
  },
  notAsked: {
    subject: ({ partner, what }) => `Rien n’est demandé à ${partner}\u00a0: ${what}`,
    intro: ({ partner, customer, due }) =>
      `Finalement, rien n’est demandé à ${partner}. La promesse faite à ${customer} vous revient, à tenir au plus tard le ${due}.`,
  },
};
