import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackFr: HandBackWords = {
  openToday: "Ouvert aujourd’hui",
  opensAgain: "Réouverture",
  sayWhen: "Indiquer quand vous viendrez",
  waits: {
    subject: ({ customer, when }) => `${customer} attend la voiture depuis ${when}`,
    intro: ({ customer, when }) =>
      `${customer} avait prévu de venir chercher la voiture à ${when}. Elle est prête, mais personne n’a noté sa restitution.`,
    toDo: "Veillez à ce que quelqu’un la restitue, ou notez la visite comme terminée.",
  },
};
