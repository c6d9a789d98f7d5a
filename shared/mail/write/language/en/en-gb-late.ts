import type { LateWords } from "../words/late-words.ts";

/** What the customer hears of a promise that is late. */
export const enGbLate: LateWords = {
  promiseLate: {
    subject: () => "We are late with our promise to you",
    intro: ({ due, dealer }) =>
      `${dealer} promised you something by ${due}, and it has not been logged as done. We are sorry. The people responsible are being told now.`,
    assurance: "There is nothing you need to do: this stays open until it is done.",
    offer: "If another time suits you better, pick one.",
  },
  promiseStillLate: {
    subject: () => "Our promise to you is still open",
    raised: ({ due, dealer }, by) =>
      `${dealer} promised you something by ${due}, and it is still open. We are sorry. ${by}, who runs the dealership, is looking after it now.`,
    intro: ({ due, dealer }) =>
      `${dealer} promised you something by ${due}, and it is still open. We are sorry. Those in charge are reminded of it every day we are open.`,
    offer: "Say when we should call you, or that you no longer need it.",
    end: "If you no longer need it, please tell us.",
  },
};
