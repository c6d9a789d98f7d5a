import type { LateWords } from "../words/late-words.ts";

/** What the customer hears of a promise that is late. */
export const frLate: LateWords = {
  promiseLate: {
    subject: () => "Nous sommes en retard sur notre promesse",
    intro: ({ due, dealer }) =>
      `${dealer} vous avait promis quelque chose au plus tard le ${due}, et rien n’indique que ce soit fait. Nous en sommes désolés. Les responsables en sont informés en ce moment même.`,
    assurance:
      "Vous n’avez rien à faire\u00a0: la promesse reste ouverte jusqu’à ce qu’elle soit tenue.",
    offer: "Si une autre heure vous convient mieux, choisissez-la.",
  },
  promiseStillLate: {
    subject: () => "Notre promesse reste en suspens",
    raised: ({ due, dealer }, by) =>
      `${dealer} vous avait promis quelque chose au plus tard le ${due}, et cela reste en suspens. Nous en sommes désolés. ${by}, de la direction, s’en occupe désormais.`,
    intro: ({ due, dealer }) =>
      `${dealer} vous avait promis quelque chose au plus tard le ${due}, et cela reste en suspens. Nous en sommes désolés. La direction en est informée chaque jour d’ouverture.`,
    offer: "Dites-nous quand vous appeler, ou que vous n’en avez plus besoin.",
    end: "Si vous n’en avez plus besoin, dites-le-nous.",
  },
};
