import type { VisitorWords } from "../words/visitor-words.ts";

export const visitorDe: VisitorWords = {
  label: "Wer kommt",
  changed: {
    subject: ({ service, when }) => `Wer kommt: ${service}, ${when}`,
    intro: ({ visitor, dealer, service }) =>
      `Zum Termin bei ${dealer} kommt jetzt ${visitor}: ${service}. Die Zeit bleibt, und wir schreiben weiterhin Ihnen. Wenn das nicht stimmt, ändern Sie es auf der Seite Ihres Vorgangs.`,
    self: ({ dealer, service }) =>
      `Zum Termin bei ${dealer} kommt niemand mehr an Ihrer Stelle: ${service}. Die Zeit bleibt. Wenn das nicht stimmt, ändern Sie es auf der Seite Ihres Vorgangs.`,
  },
  reminder: ({ visitor, dealer, service }) =>
    `Wir erinnern Sie an den Termin bei ${dealer}, den Sie für ${visitor} gebucht haben: ${service}. Wenn er nicht mehr passt, verschieben Sie ihn bitte oder sagen Sie ihn ab; dann kann ihn jemand anderes haben.`,
  inProgress: ({ service, dealer }) =>
    `${dealer} hat mit der Arbeit begonnen: ${service}. Wir melden uns, sobald das Auto fertig ist.`,
  ready: ({ service, dealer }) => `Das Auto steht bei ${dealer} bereit: ${service}.`,
  completed: ({ service, dealer }) =>
    `Der Besuch bei ${dealer} ist abgeschlossen: ${service}. Wenn etwas nicht in Ordnung ist, sagen Sie es uns auf der Seite Ihres Vorgangs.`,
  feedback: {
    subject: (dealer) => `Wie war der Besuch bei ${dealer}?`,
    intro: ({ visitor, service, dealer }) =>
      `${visitor} war vor Kurzem bei ${dealer}: ${service}. Wenn Sie mögen, sagen Sie uns, was gut war und was nicht. Wir fragen nur dieses eine Mal.`,
  },
  news: {
    subject: ({ customer, service, when }) => `Wer für ${customer} kommt: ${service}, ${when}`,
    intro: ({ customer, visitor }) => `Es kommt ${visitor}; gebucht von ${customer}.`,
    self: ({ customer }) => `${customer} kommt doch selbst.`,
  },
};
