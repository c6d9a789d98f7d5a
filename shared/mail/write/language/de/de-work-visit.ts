import type { VisitWords } from "../words/visit-words.ts";

export const deWorkVisit = {
  beforeItsPart: {
    subject: ({ service, when }) => `Das Teil kommt später: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Sie haben einen Termin bei ${dealer}: ${service}. Das Teil dafür wird bis dahin voraussichtlich nicht da sein, die Arbeit lässt sich dann nicht erledigen. Bitte wählen Sie eine andere Zeit.`,
  },
  recallOnly: {
    takes: "Dauer",
    hours: (count) => (count === 1 ? "1 Stunde" : `${count} Stunden`),
    minutes: (count) => `${count} Minuten`,
    express: (minutes) =>
      `Das Abgeben dauert ${minutes} Minuten: Geben Sie den Schlüssel am Empfang ab, mehr ist nicht nötig. Nur die Rückrufaktion wird erledigt; etwas anderes bieten wir Ihnen nicht an.`,
  },
} satisfies Partial<VisitWords>;
