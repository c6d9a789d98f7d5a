import type { TaskWords } from "../words/task-words.ts";

export const taskEn: TaskWords = {
  requested: {
    subject: ({ what }) => `Requested, not active yet: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${dealer} has asked ${partner} for what is written below. It is requested, not active yet: ${partner} has until ${due} to confirm it. We will write to you when they do, and if they have not by then.`,
  },
  active: {
    subject: ({ what }) => `Active: ${what}`,
    intro: ({ dealer, partner, partnerReference }) =>
      `${partner} has confirmed what ${dealer} asked them for. It is active; their reference is ${partnerReference}.`,
    renumbered: ({ partner, partnerReference }) =>
      `${partner} has given it another reference: ${partnerReference}. It stays active; please use this one from now on.`,
  },
  returned: {
    subject: ({ owner, what }) => `${owner} has it now: ${what}`,
    intro: ({ dealer, partner, owner, due }) =>
      `${partner} is not doing what ${dealer} asked them for. ${owner} at ${dealer} has it now, still by ${due}.`,
  },
  late: {
    subject: ({ what }) => `Not active yet, and late: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${partner} had until ${due} to confirm what ${dealer} asked them for, and has not. It is not active yet. We are sorry. Our own people are seeing to it, and we will write to you as soon as it is active.`,
  },
  stillLate: {
    subject: ({ what }) => `Still not active: ${what}`,
    intro: ({ dealer, partner }) =>
      `${partner} has still not confirmed what ${dealer} asked them for. It is not active yet. We are sorry, and we are still seeing to it.`,
  },
  nothingToDo: "There is nothing you need to do.",
  labels: { partner: "With", state: "State", number: "Their reference" },
  states: { requested: "Requested, not active yet", active: "Active" },
};
