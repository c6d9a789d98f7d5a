import type { OvernightWords } from "../words/overnight-words.ts";

export const overnightFr: OvernightWords = {
  readyBy: "Prête au plus tard",
  proposed: {
    subject: "Votre voiture reste pour la nuit\u00a0: d’accord\u00a0?",
    intro: ({ dealer, readyBy }) =>
      `${dealer} souhaite garder votre voiture pour la nuit. Elle serait prête au plus tard le ${readyBy}. Dites-nous si vous êtes d’accord.`,
    note: (transport) =>
      `Prévu pour vous jusque-là\u00a0: ${transport}. Si vous n’êtes pas d’accord, la voiture ne reste pas.`,
    answer: "Accepter ou refuser",
  },
  agreed: {
    subject: "Convenu\u00a0: votre voiture reste pour la nuit",
    intro: ({ dealer, readyBy }) =>
      `Vous avez accepté que votre voiture reste pour la nuit chez ${dealer}. Elle sera prête au plus tard le ${readyBy}.`,
  },
  onPaper: {
    intro: ({ dealer, readyBy }) =>
      `${dealer} a noté que vous avez accepté par écrit que votre voiture reste pour la nuit. Elle sera prête au plus tard le ${readyBy}.`,
    notSo: "Ce n’est pas exact",
  },
  answered: {
    agreed: {
      subject: ({ customer }) => `${customer} accepte\u00a0: la voiture reste`,
      intro: ({ customer, readyBy }) =>
        `${customer} accepte que la voiture reste pour la nuit. Elle est promise au plus tard le ${readyBy}.`,
    },
    declined: {
      subject: ({ customer }) => `${customer} refuse\u00a0: la voiture ne reste pas pour la nuit`,
      intro: ({ customer, readyBy }) =>
        `${customer} n’accepte pas que la voiture reste pour la nuit, jusqu’au ${readyBy}. La mobilité qui était réservée est de nouveau libre.`,
      toDo: "Dites aujourd’hui au client comment le rendez-vous se poursuit.",
    },
  },
};
