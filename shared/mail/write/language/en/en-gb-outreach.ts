import type { OutreachWords } from "../words/outreach-words.ts";

export const outreachEn: OutreachWords = {
  book: "Book a time",
  promise: ({ what, owner, due }) => `${what} (${owner}, by ${due})`,
  test: "Test:",
  testNote:
    "This is a test. Nobody else has it, nothing is promised by it, and its links lead nowhere.",
  held: {
    subject: ({ name }) => `Some mails are held back: ${name}`,
    intro: ({ name }) => `Not everybody was written to by the campaign “${name}”.`,
    announcement: (count) =>
      `An earlier announcement of the same kind is open, with no outcome yet: ${count}`,
    complaint: (count) => `A complaint is open: ${count}`,
    tooSoon: (count) => `Had another mail of this kind within the last days: ${count}`,
    after:
      "We look again each day. Who has booked or was spoken to meanwhile gets no second mail; the others get theirs then.",
  },
  paused: {
    subject: ({ name }) => `The campaign is paused: ${name}`,
    intro: ({ name, because }) => `The campaign “${name}” has stopped writing: ${because}.`,
    why: {
      "cannot-be-kept": "what it promises to the next people could no longer be kept in time",
      "nobody-keeps-it":
        "whoever was to keep its promise, or their department, is not at the dealer any more",
      "service-is-gone": "the service that its link leads to is not offered any more",
      "dealer-is-draft": "the dealer is a draft, and nobody can book there",
    },
    toDo: {
      calls:
        "Start it again when more calls can be made, or stop it. What was promised so far stays promised.",
      other:
        "Start it again when that is settled, or stop it. What was promised so far stays promised.",
    },
  },
  whyAgreed: (dealer) =>
    `You get this because you agreed to such mail from ${dealer}. Confirmations and news about your appointments will keep coming.`,
  see: "See the dealer’s desk",
};
