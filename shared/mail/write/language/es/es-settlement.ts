import type { SettlementWords } from "../words/settlement-words.ts";

/** What companies say of help that is to settle between them. */
export const settlementEs: SettlementWords = {
  honoured: {
    subject: (company, { what }) => `${company} responde de ello: ${what}`,
    intro: (company) =>
      `${company} responde de lo que otros dicen haber hecho por este cliente. Con eso queda arreglado y no hay nada más que hacer. Si cree que es un error, llame a esa empresa.`,
  },
  disputed: {
    subject: (company, { what }) => `${company} lo niega: ${what}`,
    intro: (company, { owner, due }) =>
      `${company} niega tener que responder de lo que otros dicen haber hecho por este cliente. ${owner} lo arregla a más tardar el ${due}.`,
  },
  between: "Esto queda entre las empresas: al cliente no se le pide nada ni paga nada por ello.",
};
