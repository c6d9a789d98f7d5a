import type { VisitWords } from "../words/visit-words.ts";

export const frWorkVisit = {
  beforeItsPart: {
    subject: ({ service, when }) => `Pièce attendue plus tard\u00a0: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Vous avez rendez-vous chez ${dealer}\u00a0: ${service}. La pièce nécessaire ne devrait pas être arrivée d’ici là, et le travail ne pourrait donc pas être fait. Merci de choisir un autre créneau.`,
  },
  recallOnly: {
    takes: "Durée",
    hours: (count) => (count === 1 ? "1 heure" : `${count} heures`),
    minutes: (count) => `${count} minutes`,
    express: (minutes) =>
      `Déposer la voiture prend ${minutes} minutes\u00a0: laissez la clé à l’accueil, c’est tout. Seule la campagne de rappel est traitée\u00a0; rien d’autre ne vous est proposé.`,
  },
} satisfies Partial<VisitWords>;
