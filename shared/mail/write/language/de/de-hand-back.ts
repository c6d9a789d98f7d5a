import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackDe: HandBackWords = {
  openUntil: "Heute geöffnet bis",
  opensAgain: "Wieder geöffnet",
  sayWhen: "Sagen, wann Sie kommen",
  waits: {
    subject: ({ customer, when }) => `${customer} wartet auf das Auto seit ${when}`,
    intro: ({ customer, when }) =>
      `${customer} wollte das Auto um ${when} abholen. Es ist fertig, und niemand hat die Übergabe eingetragen.`,
    toDo: "Bitte sorgen Sie dafür, dass es jemand übergibt, oder tragen Sie den Besuch als erledigt ein.",
  },
};
