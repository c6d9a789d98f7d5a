import type { OvernightWords } from "../words/overnight-words.ts";

export const overnightDe: OvernightWords = {
  readyBy: "Fertig bis",
  proposed: {
    subject: "Ihr Auto bleibt über Nacht: bitte zustimmen",
    intro: ({ dealer, readyBy }) =>
      `${dealer} möchte Ihr Auto über Nacht behalten. Es wäre bis ${readyBy} fertig. Bitte sagen Sie uns, ob Sie einverstanden sind.`,
    note: (transport) =>
      `Bis dahin für Sie vorgesehen: ${transport}. Wenn Sie nicht einverstanden sind, bleibt das Auto nicht hier.`,
    answer: "Zustimmen oder ablehnen",
  },
  agreed: {
    subject: "Vereinbart: Ihr Auto bleibt über Nacht",
    intro: ({ dealer, readyBy }) =>
      `Sie sind einverstanden, dass Ihr Auto bei ${dealer} über Nacht bleibt. Es ist bis ${readyBy} fertig.`,
  },
  onPaper: {
    intro: ({ dealer, readyBy }) =>
      `${dealer} hat vermerkt, dass Sie unterschrieben haben: Ihr Auto bleibt über Nacht. Es ist bis ${readyBy} fertig.`,
    notSo: "Das stimmt nicht",
  },
  answered: {
    agreed: {
      subject: ({ customer }) => `${customer} stimmt zu: Auto bleibt über Nacht`,
      intro: ({ customer, readyBy }) =>
        `${customer} ist einverstanden, dass das Auto über Nacht bleibt. Zugesagt ist es bis ${readyBy}.`,
    },
    declined: {
      subject: ({ customer }) => `${customer} lehnt ab: Auto bleibt nicht über Nacht`,
      intro: ({ customer, readyBy }) =>
        `${customer} ist nicht einverstanden, dass das Auto über Nacht bleibt (fertig bis ${readyBy}). Was zur Mobilität reserviert war, ist wieder frei.`,
      toDo: "Bitte geben Sie noch heute Bescheid, wie es mit dem Termin weitergeht.",
    },
  },
};
