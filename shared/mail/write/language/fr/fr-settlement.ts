import type { SettlementWords } from "../words/settlement-words.ts";

/** What companies say of help that is to settle between them. */
export const settlementFr: SettlementWords = {
  honoured: {
    subject: (company, { what }) => `${company} prend cela en charge\u00a0: ${what}`,
    intro: (company) =>
      `${company} prend en charge ce que d’autres disent avoir fait pour ce client. C’est donc réglé, et il n’y a plus rien à faire. Si cela vous paraît être une erreur, appelez cette entreprise.`,
  },
  disputed: {
    subject: (company, { what }) => `${company} conteste\u00a0: ${what}`,
    intro: (company, { owner, due }) =>
      `${company} conteste devoir répondre de ce que d’autres disent avoir fait pour ce client. ${owner} voit cela au plus tard le ${due}.`,
  },
  between:
    "Cela reste entre les entreprises\u00a0: rien n’est demandé au client, et il ne paie rien.",
};
