import type { TaskWords } from "../words/task-words.ts";

export const taskFr: TaskWords = {
  requested: {
    subject: ({ what }) => `Demandé, pas encore actif\u00a0: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${dealer} a demandé à ${partner} ce qui figure ci-dessous. C’est demandé, pas encore actif\u00a0: ${partner} a jusqu’au ${due} pour le confirmer. Nous vous écrirons dès que ce sera fait, et aussi si ce ne l’est pas d’ici là.`,
  },
  active: {
    subject: ({ what }) => `Actif\u00a0: ${what}`,
    intro: ({ dealer, partner, partnerReference }) =>
      `${partner} a confirmé ce que ${dealer} lui avait demandé. C’est actif\u00a0; sa référence est ${partnerReference}.`,
    renumbered: ({ partner, partnerReference }) =>
      `${partner} lui a donné une autre référence\u00a0: ${partnerReference}. Cela reste actif\u00a0; veuillez utiliser celle-ci désormais.`,
  },
  returned: {
    subject: ({ owner, what }) => `Désormais avec ${owner}\u00a0: ${what}`,
    intro: ({ dealer, partner, owner, due }) =>
      `${partner} ne fait pas ce que ${dealer} lui avait demandé. C’est maintenant ${owner}, chez ${dealer}, qui s’en charge, toujours pour le ${due}.`,
  },
  late: {
    subject: ({ what }) => `Pas encore actif, et en retard\u00a0: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${partner} avait jusqu’au ${due} pour confirmer ce que ${dealer} lui avait demandé, et ne l’a pas fait. Ce n’est pas encore actif. Nous en sommes désolés. Nos propres équipes s’en occupent, et nous vous écrirons dès que ce sera actif.`,
  },
  stillLate: {
    subject: ({ what }) => `Toujours pas actif\u00a0: ${what}`,
    intro: ({ dealer, partner }) =>
      `${partner} n’a toujours pas confirmé ce que ${dealer} lui avait demandé. Ce n’est pas encore actif. Nous en sommes désolés, et nous continuons à nous en occuper.`,
  },
  nothingToDo: "Vous n’avez rien à faire.",
  labels: { partner: "Avec", state: "État", number: "Sa référence" },
  states: { requested: "Demandé, pas encore actif", active: "Actif" },
};
