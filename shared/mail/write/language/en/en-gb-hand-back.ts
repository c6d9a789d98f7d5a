import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackEn: HandBackWords = {
  openUntil: "Open today until",
  opensAgain: "Open again",
  sayWhen: "Say when you come",
  waits: {
    subject: ({ customer, when }) => `${customer} is waiting for the car since ${when}`,
    intro: ({ customer, when }) =>
      `${customer} said they would come for the car at ${when}. It has been ready, and nobody has logged it as handed back.`,
    toDo: "Please see that somebody hands it over, or log the visit as done.",
  },
};
