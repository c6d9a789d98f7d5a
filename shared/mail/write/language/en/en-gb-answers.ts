import type { AnswerFacts, AnswerWords } from "../words/answer-words.ts";

type Of = Pick<AnswerFacts, "way" | "at">;

const isCall = ({ way }: Pick<Of, "way">) => way === "call";
const thing = (of: Pick<Of, "way">) => (isCall(of) ? "call" : "answer");

/** `call you on 020 7946 0018`, `write to you at rosa@example.com` */
function doIt(of: Of): string {
  if (!isCall(of)) return `write to you at ${of.at}`;
  return of.at === "" ? "call you" : `call you on ${of.at}`;
}

/** English, British and American alike. */
export const answersEn: AnswerWords = {
  by: {
    today: (clock) => `by ${clock} today`,
    tomorrow: (clock) => `by ${clock} tomorrow`,
    on: (clock, day) => `by ${clock} on ${day}`,
  },
  made: {
    subject: ({ due, ...of }) => `We will ${isCall(of) ? "call" : "write to"} you by ${due}`,
    intro: ({ by, owner, department, dealer, ...of }) =>
      `We will ${doIt(of)} ${by}. ${owner} (${department}, ${dealer}) is looking after it.`,
  },
  late: {
    subject: ({ due, ...of }) => `Our ${thing(of)} to you is late (due ${due})`,
    intro: ({ by, ...of }) =>
      `We said we would ${doIt(of)} ${by}, and nobody has logged that we did. We are sorry. The people responsible are being told now.`,
  },
  stillLate: {
    subject: ({ due, ...of }) =>
      `We still owe you ${isCall(of) ? "a call" : "an answer"} (due ${due})`,
    raised: ({ by, ...of }, boss) =>
      `We said we would ${doIt(of)} ${by}, and we still have not. We are sorry. ${boss}, who runs the dealership, is looking after it now.`,
    intro: ({ by, ...of }) =>
      `We said we would ${doIt(of)} ${by}, and we still have not. We are sorry. Those in charge are reminded of it every day we are open.`,
  },
  kept: {
    subject: ({ due, ...of }) => `Our ${thing(of)} to you, logged as done ${due}`,
    intro: ({ dealer, actor, by, ...of }) =>
      `At ${dealer}, ${actor} logged our ${thing(of)} to you as done. We had promised it ${by}.`,
  },
  moved: {
    subject: ({ due, ...of }) => `New time for our ${thing(of)}: by ${due}`,
    intro: ({ by, wasBy, ...of }) =>
      `We will ${doIt(of)} ${by}. Before, we had said ${wasBy}; that stays on record.`,
    picked: ({ by, wasBy, ...of }) =>
      `You picked another time: we will ${doIt(of)} ${by}. Before, we had said ${wasBy}.`,
    accepted: ({ by, wasBy, ...of }) =>
      `You agreed to another time: we will ${doIt(of)} ${by}. Before, we had said ${wasBy}.`,
  },
  expected: {
    later: {
      subject: ({ expected, ...of }) => `Our ${thing(of)} comes later: by ${expected}`,
      intro: ({ by, nowBy, ...of }) =>
        `We said we would ${doIt(of)} ${by}. We now expect to do it later, ${nowBy}. We are sorry.`,
    },
    sooner: {
      subject: ({ expected, ...of }) => `Our ${thing(of)} comes sooner: by ${expected}`,
      intro: ({ by, nowBy, ...of }) =>
        `We said we would ${doIt(of)} ${by}. We now expect to do it sooner, ${nowBy}.`,
    },
    "as-promised": {
      subject: ({ due, ...of }) => `Our ${thing(of)} comes as promised: by ${due}`,
      intro: ({ by, ...of }) => `We now expect to ${doIt(of)} as we promised, ${by}.`,
    },
  },
  withdrawn: {
    subject: ({ due, ...of }) => `Our ${thing(of)} is called off (was due ${due})`,
    intro: ({ dealer, ...of }) =>
      `${dealer} called off our ${thing(of)} to you: we were told you no longer need it.`,
  },
  reopened: {
    subject: ({ due, ...of }) => `Open again: our ${thing(of)} to you, by ${due}`,
    intro: ({ owner, by, ...of }) =>
      `You told us that this is not what happened. Thank you. ${owner} will ${doIt(of)} ${by}.`,
  },
  afterAll: {
    subject: ({ due, ...of }) => `Open again: our ${thing(of)} to you, by ${due}`,
    intro: ({ owner, by, ...of }) =>
      `We told you that our ${thing(of)} was no longer needed, because your visit was down as missed. It is needed after all: ${owner} will ${doIt(of)} ${by}.`,
  },
  denied: {
    move: {
      subject: ({ due, ...of }) => `Earlier time again: our ${thing(of)} by ${due}`,
      intro: ({ owner, by, ...of }) =>
        `You told us that you did not agree to the new time. Thank you. The earlier one counts again: ${owner} will ${doIt(of)} ${by}.`,
    },
    expect: {
      subject: ({ due, ...of }) => `Our ${thing(of)} stays as promised: by ${due}`,
      intro: ({ owner, by, ...of }) =>
        `You told us that the new time does not suit you. Thank you. What we promised stays: ${owner} will ${doIt(of)} ${by}.`,
    },
  },
  handedOver: {
    subject: ({ owner, due, ...of }) =>
      `${owner} will ${isCall(of) ? "call" : "write to"} you by ${due}`,
    intro: ({ owner, by, ...of }) =>
      `${owner} has taken over our ${thing(of)} and will ${doIt(of)} ${by}, as promised.`,
    hosted: ({ owner, dealer, by, ...of }, from) =>
      `${dealer} has taken over the ${thing(of)} that ${from} promised you. ${owner} there will ${doIt(of)} ${by}, as promised.`,
  },
  numberMissing:
    "We have no phone number for you yet. Please give us one on the page of your case, so that we can call.",
};
