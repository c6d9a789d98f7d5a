import type { OvernightWords } from "../words/overnight-words.ts";

export const overnightEn: OvernightWords = {
  readyBy: "Ready by",
  proposed: {
    subject: "Your car stays overnight: please agree",
    intro: ({ dealer, readyBy }) =>
      `${dealer} would like to keep your car overnight. It would be ready by ${readyBy}. Please tell us whether you agree.`,
    note: (transport) =>
      `Arranged for you until then: ${transport}. If you do not agree, the car does not stay.`,
    answer: "Agree or decline",
  },
  agreed: {
    subject: "Agreed: your car stays overnight",
    intro: ({ dealer, readyBy }) =>
      `You agreed to your car staying at ${dealer} overnight. It will be ready by ${readyBy}.`,
  },
  onPaper: {
    intro: ({ dealer, readyBy }) =>
      `${dealer} has noted that you signed for your car to stay overnight. It will be ready by ${readyBy}.`,
    notSo: "That is not so",
  },
  answered: {
    agreed: {
      subject: ({ customer }) => `${customer} agrees: the car stays overnight`,
      intro: ({ customer, readyBy }) =>
        `${customer} has agreed to the car staying overnight. It is promised by ${readyBy}.`,
    },
    declined: {
      subject: ({ customer }) => `${customer} declines: the car cannot stay overnight`,
      intro: ({ customer, readyBy }) =>
        `${customer} has not agreed to the car staying overnight until ${readyBy}. The transport that was held for them is free again.`,
      toDo: "Please tell them today how the visit goes on.",
    },
  },
};
