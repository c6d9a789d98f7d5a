import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackDe: HandBackWords = {
  openToday: "Heute geöffnet",
  opensAgain: "Wieder geöffnet",
  sayWhen: "Abholzeit nennen",
  notReady: {
    subject: ({ service }) => `Noch nicht fertig: ${service}`,
    intro: ({ service, dealer }) =>
      `Wir haben Ihnen mitgeteilt, dass das Auto bei ${dealer} fertig ist: ${service}. Das war zu früh, und es tut uns leid.`,
    stay: "Bitte holen Sie es noch nicht ab. Wir melden uns, sobald es fertig ist. Falls Sie eine Zeit genannt haben, gilt sie nicht mehr.",
  },
  waits: {
    subject: ({ customer, when }) => `${customer} wartet seit ${when} Uhr auf das Auto`,
    intro: ({ customer, when }) =>
      `${customer} wollte das Auto um ${when} Uhr abholen. Es ist fertig, aber niemand hat die Rückgabe eingetragen.`,
    toDo: "Bitte sorgen Sie dafür, dass jemand es zurückgibt, oder tragen Sie den Besuch als erledigt ein.",
  },
};
