import type { OvernightWords } from "../words/overnight-words.ts";

export const overnightEn: OvernightWords = {
  readyBy: "Ready by",
  proposed: {
    subject: "Your car stays overnight: please agree",
    intro: ({ dealer, readyBy }) =>
      `${dealer} would like to keep your car overnight. It would be ready by ${readyBy}. Please tell us whether you agree.`,
    note: "What you need to get around is held for you until then. If you do not agree, the car does not stay.",
    answer: "Agree or decline",
  },
  agreed: {
    subject: "Agreed: your car stays overnight",
    intro: ({ dealer, readyBy }) =>
      `You agreed that your car stays at ${dealer} overnight. It will be ready by ${readyBy}.`,
  },
  onPaper: {
    intro: ({ dealer, readyBy }) =>
      `${dealer} has noted that you signed it: your car stays overnight. It will be ready by ${readyBy}.`,
    notSo: "That is not so",
  },
  answered: {
    agreed: {
      subject: ({ customer }) => `${customer} agrees: the car stays overnight`,
      intro: ({ customer, readyBy }) =>
        `${customer} has agreed that the car stays overnight. It was promised by ${readyBy}.`,
    },
    declined: {
      subject: ({ customer }) => `${customer} does not agree to the night`,
      intro: ({ customer, readyBy }) =>
        `${customer} does not agree that the car stays overnight until ${readyBy}. What was held for them is free again.`,
      toDo: "Please say today how the visit goes on.",
    },
  },
};
