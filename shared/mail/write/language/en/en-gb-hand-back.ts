import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackEn: HandBackWords = {
  openToday: "Open today",
  opensAgain: "Opens again",
  sayWhen: "Say when you will come",
  notReady: {
    subject: ({ service }) => `Not ready yet: ${service}`,
    intro: ({ service, dealer }) =>
      `We told you that the car is ready at ${dealer}: ${service}. That was too early, and we are sorry.`,
    stay: "Please do not come for it yet. We will tell you as soon as it is ready. If you named a time to come, it no longer counts.",
  },
  waits: {
    subject: ({ customer, when }) => `${customer} has been waiting for the car since ${when}`,
    intro: ({ customer, when }) =>
      `${customer} said they would come for the car at ${when}. It is ready, but nobody has logged that it was handed back.`,
    toDo: "Please make sure that somebody hands it back, or log the visit as done.",
  },
};
