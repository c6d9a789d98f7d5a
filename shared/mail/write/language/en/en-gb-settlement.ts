import type { SettlementWords } from "../words/settlement-words.ts";

/** What companies say of help that is to settle between them. */
export const settlementEn: SettlementWords = {
  honoured: {
    subject: (company, { what }) => `${company} honours it: ${what}`,
    intro: (company) =>
      `${company} stands by what others say they did for this customer. So it is settled, and nothing more is to be done about it. If that cannot be right, ring them.`,
  },
  disputed: {
    subject: (company, { what }) => `${company} disputes it: ${what}`,
    intro: (company, { owner, due }) =>
      `${company} says that it has no part in what others say they did for this customer. ${owner} settles that by ${due}.`,
  },
  between:
    "This is between the companies: nothing is asked of the customer, and they pay nothing for it.",
};
