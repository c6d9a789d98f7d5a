import type { ComeBackWords } from "../words/come-back-words.ts";

export const comeBackEn: ComeBackWords = {
  label: "Come back",
  book: "Book a time",
  fromNowOn:
    "You can book from now on. We will send you this link once more when it is time, and nobody will call you about it.",
  due: {
    subject: ({ what }) => `Time to come back: ${what}`,
    intro: ({ what, dealer }) => `It is time to come back to ${dealer}: ${what}.`,
    pick: "Book whichever time suits you.",
    otherwise: "If you have been already, or no longer need it, there is nothing you need to do.",
    notOffered: "It can no longer be booked by a link; please get in touch with us.",
  },
};
