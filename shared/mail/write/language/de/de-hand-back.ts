import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackDe: HandBackWords = {
  openToday: "Heute geöffnet",
  opensAgain: "Wieder geöffnet",
  sayWhen: "Abholzeit nennen",
  waits: {
    subject: ({ customer, when }) => `${customer} wartet seit ${when} Uhr auf das Auto`,
    intro: ({ customer, when }) =>
      `${customer} wollte das Auto um ${when} Uhr abholen. Es ist fertig, aber niemand hat die Rückgabe eingetragen.`,
    toDo: "Bitte sorgen Sie dafür, dass jemand es zurückgibt, oder tragen Sie den Besuch als erledigt ein.",
  },
};
