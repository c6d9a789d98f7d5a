import type { TaskWords } from "../words/task-words.ts";

export const taskDe: TaskWords = {
  requested: {
    subject: ({ what }) => `Angefragt, noch nicht aktiv: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${dealer} hat bei ${partner} angefragt, was unten steht. Es ist angefragt, noch nicht aktiv: ${partner} hat bis ${due} Zeit, es zu bestätigen. Wir schreiben Ihnen, sobald das geschehen ist, und auch, wenn es bis dahin nicht geschehen ist.`,
  },
  active: {
    subject: ({ what }) => `Aktiv: ${what}`,
    intro: ({ dealer, partner, partnerReference }) =>
      `${partner} hat bestätigt, was ${dealer} angefragt hat. Es ist aktiv; die Nummer dort ist ${partnerReference}.`,
    renumbered: ({ partner, partnerReference }) =>
      `${partner} führt es jetzt unter einer anderen Nummer: ${partnerReference}. Es bleibt aktiv; bitte verwenden Sie von jetzt an diese.`,
  },
  returned: {
    subject: ({ owner, what }) => `Jetzt bei ${owner}: ${what}`,
    intro: ({ dealer, partner, owner, due }) =>
      `${partner} übernimmt nicht, was ${dealer} angefragt hat. Es liegt jetzt bei ${owner} (${dealer}), weiterhin bis ${due}.`,
  },
  late: {
    subject: ({ what }) => `Noch nicht aktiv und verspätet: ${what}`,
    intro: ({ dealer, partner, due }) =>
      `${partner} hatte bis ${due} Zeit, die Anfrage von ${dealer} zu bestätigen, und hat es nicht getan. Es ist noch nicht aktiv. Das tut uns leid. Wir kümmern uns jetzt selbst darum und schreiben Ihnen, sobald es aktiv ist.`,
  },
  stillLate: {
    subject: ({ what }) => `Immer noch nicht aktiv: ${what}`,
    intro: ({ dealer, partner }) =>
      `${partner} hat immer noch nicht bestätigt, was ${dealer} angefragt hat. Es ist noch nicht aktiv. Das tut uns leid, und wir kümmern uns weiter darum.`,
  },
  nothingToDo: "Sie brauchen nichts zu tun.",
  labels: { partner: "Bei", state: "Stand", number: "Nummer dort" },
  states: { requested: "Angefragt, noch nicht aktiv", active: "Aktiv" },
};
