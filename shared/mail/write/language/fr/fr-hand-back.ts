import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackFr: HandBackWords = {
  openUntil: "Ouvert aujourd’hui jusqu’à",
  opensAgain: "De nouveau ouvert",
  sayWhen: "Dire quand vous venez",
  waits: {
    subject: ({ customer, when }) => `${customer} attend la voiture depuis ${when}`,
    intro: ({ customer, when }) =>
      `${customer} devait venir chercher la voiture à ${when}. Elle est prête, et personne n’a noté sa restitution.`,
    toDo: "Veillez à ce que quelqu’un la remette, ou notez la visite comme terminée.",
  },
};
