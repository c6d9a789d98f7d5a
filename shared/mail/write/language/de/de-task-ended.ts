import type { TaskEndedWords } from "../words/task-ended-words.ts";

export const taskEndedDe: TaskEndedWords = {
  subject: ({ what }) => `Nicht mehr Ihre Aufgabe: ${what}`,
  why: {
    takenBack: ({ actor, dealer }) => `${actor} (${dealer}) hat diese Aufgabe zurückgeholt.`,
    done: ({ actor, dealer }) => `${actor} (${dealer}) hat dies als erledigt eingetragen.`,
    withdrawn: ({ actor, dealer }) =>
      `${actor} (${dealer}) hat eingetragen, dass der Kunde dies nicht mehr wünscht.`,
    withdrawnByThem: () => "Der Kunde wünscht dies nicht mehr.",
    solved: () => "Der Kunde hat dies anderswo erledigen lassen.",
    booked: ({ dealer }) => `Der Kunde hat dafür einen Termin bei ${dealer} gebucht.`,
    inspectedByThem: () => "Der Kunde hat sich das Auto selbst angesehen und Fotos geschickt.",
    unwanted: ({ dealer }) =>
      `Der Kunde möchte diesen Partner dafür nicht und hat das ${dealer} mitgeteilt.`,
    denied: ({ dealer }) =>
      `Der Kunde sagt, dass es sich damit anders verhält als eingetragen. ${dealer} kümmert sich jetzt darum.`,
    notIntroduced: ({ dealer }) =>
      `Der Kunde weiß noch nicht von Ihnen. ${dealer} holt das nach; danach werden Sie wieder gefragt.`,
    along: ({ dealer }) => `Dies ist mit einer anderen Änderung bei ${dealer} hinfällig geworden.`,
  },
  nothingLeft:
    "Bitte unternehmen Sie in dieser Sache nichts mehr. Der Vorgang steht Ihnen nicht mehr offen.",
  openTasks: "Ihre Aufgaben ansehen",
};
