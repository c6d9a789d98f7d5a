import type { SolvedWords } from "../words/solved-words.ts";

/** The customer says that others have done it. */
export const frSolved: SolvedWords = {
  solved: {
    stillBooked: "Toujours réservé",
    toCustomer: {
      subject: (dealer) => `${dealer}\u00a0: nous avons noté que c’est résolu`,
      intro: (dealer) =>
        `Vous nous avez dit que c’était résolu ailleurs. ${dealer} a mis fin à tout ce qui était prévu\u00a0: personne ne vous appellera à ce sujet, et personne ne vous demandera comment cela s’est passé.`,
      again:
        "Si ce n’est finalement pas résolu, vous pouvez nous demander un appel sur la page de votre dossier.",
    },
    toStaff: {
      subject: (customer) => `Résolu ailleurs\u00a0: ${customer}`,
      intro: (customer) =>
        `${customer} dit que c’est résolu ailleurs. Ce qui était prévu a pris fin, et les personnes qui devaient s’en charger en sont informées.`,
    },
  },
};
