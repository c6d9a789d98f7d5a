import type { VisitorWords } from "../words/visitor-words.ts";

export const visitorFr: VisitorWords = {
  label: "Qui vient",
  changed: {
    subject: ({ service, when }) => `Qui vient\u00a0: ${service}, ${when}`,
    intro: ({ visitor, dealer, service }) =>
      `C’est désormais ${visitor} qui vient au rendez-vous chez ${dealer}\u00a0: ${service}. L’heure ne change pas, et c’est toujours à vous que nous écrirons. Si ce n’est pas exact, corrigez-le sur la page de votre dossier.`,
    self: ({ dealer, service }) =>
      `Personne ne vient plus à votre place au rendez-vous chez ${dealer}\u00a0: ${service}. L’heure ne change pas. Si ce n’est pas exact, corrigez-le sur la page de votre dossier.`,
  },
  reminder: ({ visitor, dealer, service }) =>
    `Nous vous rappelons le rendez-vous chez ${dealer} que vous avez pris pour ${visitor}\u00a0: ${service}. S’il ne convient plus, déplacez-le ou annulez-le\u00a0: quelqu’un d’autre en profitera.`,
  inProgress: ({ service, dealer }) =>
    `${dealer} a commencé le travail\u00a0: ${service}. Nous vous écrirons dès que la voiture sera prête.`,
  ready: ({ service, dealer }) => `La voiture est prête chez ${dealer}\u00a0: ${service}.`,
  completed: ({ service, dealer }) =>
    `La visite chez ${dealer} est terminée\u00a0: ${service}. Si quelque chose ne va pas, dites-le-nous sur la page de votre dossier.`,
  feedback: {
    subject: (dealer) => `Comment s’est passée la visite chez ${dealer}\u00a0?`,
    intro: ({ visitor, service, dealer }) =>
      `${visitor} était récemment chez ${dealer}\u00a0: ${service}. Si vous le souhaitez, dites-nous ce qui allait et ce qui n’allait pas. Nous ne le demandons qu’une fois.`,
  },
  news: {
    subject: ({ customer, service, when }) =>
      `Qui vient pour ${customer}\u00a0: ${service}, ${when}`,
    intro: ({ customer, visitor }) =>
      `C’est ${visitor} qui vient\u00a0; rendez-vous pris par ${customer}.`,
    self: ({ customer }) => `Finalement, ${customer} vient en personne.`,
  },
};
