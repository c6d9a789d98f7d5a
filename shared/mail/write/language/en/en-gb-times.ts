import type { TimeWords } from "../words/time-words.ts";

/** English, British and American alike. */
export const timesEn: TimeWords = {
  actions: { thatIsFine: "That is fine", doesNotSuit: "That does not suit me" },
  labels: { expected: "Now expected by" },
  expected: {
    subject: {
      later: ({ expected }) => `Later than promised: we now expect ${expected}`,
      sooner: ({ expected }) => `Sooner than promised: we now expect ${expected}`,
      "as-promised": ({ due }) => `As promised after all: by ${due}`,
    },
    intro: {
      later: ({ dealer, due, expected }) =>
        `${dealer} promised you something by ${due}. We now expect it to be done by ${expected}, later than promised. We are sorry.`,
      sooner: ({ dealer, due, expected }) =>
        `${dealer} promised you something by ${due}. We now expect it to be done sooner, by ${expected}.`,
      "as-promised": ({ due }) => `We now expect to keep our promise to you in time, by ${due}.`,
    },
    choice:
      "The promised time stands until you agree to the new one. Please tell us whether it suits you.",
  },
  tooEarly: (when) =>
    `Your appointment on ${when} is too early for that: what you are coming for cannot be done by then. Please choose another time.`,
  stillBooked: (when) =>
    `Your appointment on ${when} was booked for the same work and still stands. Please cancel it if you no longer need it.`,
  accepted: ({ dealer, due, previousDue }) =>
    `You agreed to a new time for what ${dealer} promised you: ${due} instead of ${previousDue}.`,
  denied: {
    move: {
      subject: ({ due }) => `The earlier time counts again: ${due}`,
      intro: ({ owner, due }) =>
        `You told us that you did not agree to the new time. Thank you. Our promise to you is due by ${due} again, and ${owner} now answers for it.`,
    },
    expect: {
      subject: ({ due }) => `Our promise to you stands: by ${due}`,
      intro: ({ owner, due }) =>
        `You told us that the new time does not suit you. Thank you. What we promised stands: by ${due}. ${owner} now answers for it.`,
    },
  },
  disputed: {
    move: {
      subject: ({ customer }) => `${customer} did not agree to the new time`,
      intro: ({ customer, due }) =>
        `${customer} says that the new time was not agreed. The time before it counts again: the promise is yours, and due by ${due}.`,
    },
    expect: {
      subject: ({ customer }) => `The later time does not suit ${customer}`,
      intro: ({ customer, due }) =>
        `${customer} says that the time we now expect does not suit them. The promise is yours, and still due by ${due}.`,
    },
  },
  retimed: {
    moved: ({ what, due }) => `New time, ${due}: ${what}`,
    expected: ({ what, expected }) => `Expected by ${expected}: ${what}`,
    movedIntro: ({ actor, customer, due, previousDue }) =>
      `${actor} moved a promise to ${customer} from ${previousDue} to ${due}.`,
    acceptedIntro: ({ customer, due, previousDue }) =>
      `${customer} agreed to the new time: the promise is due by ${due} instead of ${previousDue}.`,
    expectedIntro: ({ actor, customer, due, expected }) =>
      `${actor} noted that a promise to ${customer} is now expected by ${expected}. It stays due by ${due} unless ${customer} agrees to the new time.`,
  },
  undone: {
    subject: ({ what }) => `Open after all: ${what}`,
    intro: ({ actor, customer, due }) =>
      `${actor} withdrew a promise to ${customer} by mistake and has taken that back. It is open as before, due by ${due}.`,
  },
  asked: {
    subject: ({ actor, what }) => `${actor} asks for your help: ${what}`,
    due: ({ actor, customer, due }) =>
      `${actor} asks you to help with a promise to ${customer}. It is due by ${due}.`,
    wasDue: ({ actor, customer, due }) =>
      `${actor} asks you to help with a promise to ${customer}. It was due by ${due} and is not logged as done.`,
    stays: "Everybody else still hears of it at the usual times.",
  },
};
