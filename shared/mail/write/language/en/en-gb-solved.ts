import type { SolvedWords } from "../words/solved-words.ts";

/** The customer says that others have done it. */
export const enGbSolved: SolvedWords = {
  solved: {
    stillBooked: "Still booked",
    toCustomer: {
      subject: (dealer) => `${dealer}: we have noted that it is solved`,
      intro: (dealer) =>
        `You told us that it was solved elsewhere. ${dealer} has ended everything that was planned for it: nobody will call you about it, and nobody will ask you how it was.`,
      again: "If it is not solved after all, ask us to call you on the page of your case.",
    },
    toStaff: {
      subject: (customer) => `Solved elsewhere: ${customer}`,
      intro: (customer) =>
        `${customer} says that it was solved elsewhere. What was planned has ended, and whoever was to do it has been told.`,
    },
  },
};
