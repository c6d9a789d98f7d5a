import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackFr: HandBackWords = {
  openToday: "Ouvert aujourd’hui",
  opensAgain: "Réouverture",
  sayWhen: "Indiquer quand vous viendrez",
  notReady: {
    subject: ({ service }) => `Pas encore prête\u00a0: ${service}`,
    intro: ({ service, dealer }) =>
      `Nous vous avons annoncé que la voiture était prête chez ${dealer}\u00a0: ${service}. C’était trop tôt, et nous en sommes désolés.`,
    stay: "Ne venez pas encore la chercher, s’il vous plaît. Nous vous préviendrons dès qu’elle sera prête. Si vous aviez indiqué une heure, elle ne compte plus.",
  },
  waits: {
    subject: ({ customer, when }) => `${customer} attend la voiture depuis ${when}`,
    intro: ({ customer, when }) =>
      `${customer} avait prévu de venir chercher la voiture à ${when}. Elle est prête, mais personne n’a noté sa restitution.`,
    toDo: "Veillez à ce que quelqu’un la restitue, ou notez la visite comme terminée.",
  },
};
