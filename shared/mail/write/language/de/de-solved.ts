import type { SolvedWords } from "../words/solved-words.ts";

/** The customer says that others have done it. */
export const deSolved: SolvedWords = {
  solved: {
    stillBooked: "Noch gebucht",
    toCustomer: {
      subject: (dealer) => `${dealer}: Wir haben notiert, dass es gelöst ist`,
      intro: (dealer) =>
        `Sie haben uns gesagt, dass es anderweitig gelöst wurde. ${dealer} hat alles beendet, was dafür geplant war: Niemand ruft Sie deswegen mehr an, und niemand fragt, wie es war.`,
      again:
        "Wenn es doch nicht gelöst ist, bitten Sie auf der Seite Ihres Vorgangs um einen Anruf.",
    },
    toStaff: {
      subject: (customer) => `Anderweitig gelöst: ${customer}`,
      intro: (customer) =>
        `${customer} sagt, dass es anderweitig gelöst wurde. Was geplant war, ist beendet, und wer es tun sollte, weiß davon.`,
    },
  },
};
