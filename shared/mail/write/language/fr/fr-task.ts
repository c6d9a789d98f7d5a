import type { TaskWords } from "../words/task-words.ts";

export const taskFr: TaskWords = {
  requested: {
    subject: ({ what }) => `Demandé, pas encore activé\u00a0: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${dealer} a demandé à ${partner} ce qui figure ci-dessous. C’est demandé, pas encore activé\u00a0: ${partner} doit le confirmer au plus tard le ${due}. Nous vous écrirons dès que ce sera fait, et aussi si ce ne l’est pas d’ici là.`,
  },
  active: {
    subject: ({ what }) => `Activé\u00a0: ${what}`,
    intro: ({ dealer, partner, partnerReference }) =>
      `${partner} a confirmé ce que ${dealer} lui avait demandé. C’est activé, sous la référence ${partnerReference}.`,
    renumbered: ({ partner, partnerReference }) =>
      `${partner} a changé de référence\u00a0: ${partnerReference}. Tout reste activé\u00a0; veuillez utiliser celle-ci désormais.`,
  },
  returned: {
    subject: ({ owner, what }) => `${owner} s’en charge désormais\u00a0: ${what}`,
    intro: ({ dealer, partner, owner, due }) =>
      `${partner} ne fera pas ce que ${dealer} lui avait demandé. Chez ${dealer}, ${owner} s’en charge désormais, toujours au plus tard le ${due}.`,
  },
  late: {
    subject: ({ what }) => `Pas encore activé, et en retard\u00a0: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${partner} devait confirmer ce que ${dealer} lui avait demandé et ne l’a pas fait. L’échéance était le ${due}. Ce n’est pas encore activé. Nous en sommes désolés. Notre équipe s’en charge, et nous vous écrirons dès que ce sera activé.`,
  },
  stillLate: {
    subject: ({ what }) => `Toujours pas activé\u00a0: ${what}`,
    intro: ({ dealer, partner }) =>
      `${partner} n’a toujours pas confirmé ce que ${dealer} lui avait demandé. Ce n’est pas encore activé. Nous en sommes désolés, et nous continuons à nous en occuper.`,
  },
  nothingToDo: "Vous n’avez rien à faire.",
  labels: { partner: "Avec", state: "État", number: "Référence du partenaire" },
  states: { requested: "Demandé, pas encore activé", active: "Activé" },
};
