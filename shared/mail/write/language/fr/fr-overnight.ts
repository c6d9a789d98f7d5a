import type { OvernightWords } from "../words/overnight-words.ts";

export const overnightFr: OvernightWords = {
  readyBy: "Prête au plus tard",
  proposed: {
    subject: "Votre voiture reste la nuit\u00a0: votre accord\u00a0?",
    intro: ({ dealer, readyBy }) =>
      `${dealer} souhaite garder votre voiture la nuit. Elle serait prête au plus tard ${readyBy}. Dites-nous si vous êtes d’accord.`,
    note: "De quoi vous déplacer vous est réservé jusque-là. Si vous n’êtes pas d’accord, la voiture ne reste pas.",
    answer: "Accepter ou refuser",
  },
  agreed: {
    subject: "Convenu\u00a0: votre voiture reste la nuit",
    intro: ({ dealer, readyBy }) =>
      `Vous avez accepté que votre voiture reste la nuit chez ${dealer}. Elle sera prête au plus tard ${readyBy}.`,
  },
  onPaper: {
    intro: ({ dealer, readyBy }) =>
      `${dealer} a noté que vous avez signé\u00a0: votre voiture reste la nuit. Elle sera prête au plus tard ${readyBy}.`,
    notSo: "Ce n’est pas exact",
  },
  answered: {
    agreed: {
      subject: ({ customer }) => `${customer} accepte\u00a0: la voiture reste`,
      intro: ({ customer, readyBy }) =>
        `${customer} accepte que la voiture reste la nuit. Elle est promise au plus tard ${readyBy}.`,
    },
    declined: {
      subject: ({ customer }) => `${customer} n’accepte pas la nuit`,
      intro: ({ customer, readyBy }) =>
        `${customer} n’accepte pas que la voiture reste jusqu’au ${readyBy}. Ce qui était réservé est de nouveau libre.`,
      toDo: "Dites aujourd’hui comment la visite se poursuit.",
    },
  },
};
