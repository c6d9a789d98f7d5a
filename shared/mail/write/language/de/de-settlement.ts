import type { SettlementWords } from "../words/settlement-words.ts";

/** What companies say of help that is to settle between them. */
export const settlementDe: SettlementWords = {
  honoured: {
    subject: (company, { what }) => `${company} steht dafür ein: ${what}`,
    intro: (company) =>
      `${company} steht für das ein, was andere nach eigenen Angaben für diesen Kunden getan haben. Damit ist es abgeschlossen, und es ist nichts mehr zu tun. Wenn das nicht stimmen kann, rufen Sie dort an.`,
  },
  disputed: {
    subject: (company, { what }) => `${company} bestreitet es: ${what}`,
    intro: (company, { owner, due }) =>
      `${company} will für das, was andere nach eigenen Angaben für diesen Kunden getan haben, nicht einstehen. ${owner} klärt das bis ${due}.`,
  },
  between:
    "Das bleibt zwischen den Firmen: Vom Kunden wird nichts verlangt, und er bezahlt nichts dafür.",
};
