import type { TimeWords } from "../words/time-words.ts";

export const timesFr: TimeWords = {
  actions: { thatIsFine: "Cela me convient", doesNotSuit: "Cela ne me convient pas" },
  labels: { expected: "Désormais prévu pour le" },
  expected: {
    subject: {
      later: ({ expected }) => `Plus tard que promis\u00a0: désormais prévu pour le ${expected}`,
      sooner: ({ expected }) => `Plus tôt que promis\u00a0: désormais prévu pour le ${expected}`,
      "as-promised": ({ due }) => `Finalement comme promis\u00a0: au plus tard le ${due}`,
    },
    intro: {
      later: ({ dealer, due, expected }) =>
        `${dealer} vous avait fait une promesse pour le ${due}. Nous pensons maintenant la tenir pour le ${expected}, donc plus tard que promis. Nous en sommes désolés.`,
      sooner: ({ dealer, due, expected }) =>
        `${dealer} vous a fait une promesse pour le ${due}. Nous pensons maintenant la tenir plus tôt, pour le ${expected}.`,
      "as-promised": ({ due }) =>
        `Nous pensons maintenant tenir notre promesse à temps, au plus tard le ${due}.`,
    },
    choice:
      "La date promise reste valable tant que vous n’avez pas accepté la nouvelle. Dites-nous si elle vous convient.",
  },
  tooEarly: (when) =>
    `Votre rendez-vous du ${when} est fixé trop tôt\u00a0: ce qui est à faire ne pourra pas encore l’être. Merci de choisir un autre créneau.`,
  stillBooked: (when) =>
    `Votre rendez-vous du ${when} a été pris pour les mêmes travaux et reste prévu. Merci de l’annuler si vous n’en avez plus besoin.`,
  accepted: ({ dealer, due, previousDue }) =>
    `Vous avez accepté une nouvelle date pour la promesse faite par ${dealer}\u00a0: le ${due}, au lieu du ${previousDue}.`,
  denied: {
    move: {
      subject: ({ due }) => `La date précédente est de nouveau valable\u00a0: ${due}`,
      intro: ({ owner, due }) =>
        `Vous nous avez dit que vous n’aviez pas accepté la nouvelle date. Merci. Notre promesse est de nouveau à tenir au plus tard le ${due}, et ${owner} en répond désormais.`,
    },
    expect: {
      subject: ({ due }) => `Notre promesse ne change pas\u00a0: au plus tard le ${due}`,
      intro: ({ owner, due }) =>
        `Vous nous avez dit que la nouvelle date ne vous convient pas. Merci. Notre promesse ne change pas\u00a0: au plus tard le ${due}. ${owner} en répond désormais.`,
    },
  },
  disputed: {
    move: {
      subject: ({ customer }) => `${customer} n’a pas accepté la nouvelle date`,
      intro: ({ customer, due }) =>
        `${customer} dit que la nouvelle date n’était pas convenue. La date précédente est de nouveau valable\u00a0: la promesse vous revient, à tenir au plus tard le ${due}.`,
    },
    expect: {
      subject: ({ customer }) => `La nouvelle date ne convient pas à ${customer}`,
      intro: ({ customer, due }) =>
        `${customer} dit que la date désormais prévue ne lui convient pas. La promesse vous revient, toujours à tenir au plus tard le ${due}.`,
    },
  },
  retimed: {
    moved: ({ what, due }) => `Nouvelle date, le ${due}\u00a0: ${what}`,
    expected: ({ what, expected }) => `Prévu le ${expected}\u00a0: ${what}`,
    movedIntro: ({ actor, customer, due, previousDue }) =>
      `${actor} a déplacé une promesse faite à ${customer}, du ${previousDue}, au ${due}.`,
    acceptedIntro: ({ customer, due, previousDue }) =>
      `${customer} a accepté la nouvelle date\u00a0: la promesse est à tenir au plus tard le ${due}, au lieu du ${previousDue}.`,
    expectedIntro: ({ actor, customer, due, expected }) =>
      `${actor} a noté qu’une promesse faite à ${customer} est désormais prévue pour le ${expected}. L’échéance reste le ${due}, sauf si ${customer} accepte la nouvelle date.`,
  },
  undone: {
    subject: ({ what }) => `Toujours ouverte, finalement\u00a0: ${what}`,
    intro: ({ actor, customer, due }) =>
      `${actor} avait retiré par erreur une promesse faite à ${customer} et l’a rétablie. Elle est ouverte comme avant, à tenir au plus tard le ${due}.`,
  },
  asked: {
    subject: ({ actor, what }) => `${actor} vous demande de l’aide\u00a0: ${what}`,
    due: ({ actor, customer, due }) =>
      `${actor} vous demande de l’aide pour une promesse faite à ${customer}. Elle est à tenir au plus tard le ${due}.`,
    wasDue: ({ actor, customer, due }) =>
      `${actor} vous demande de l’aide pour une promesse faite à ${customer}. Elle n’est pas notée comme tenue\u00a0; elle était à tenir au plus tard le ${due}.`,
    stays: "Les autres en sont toujours informés aux moments habituels.",
  },
};
