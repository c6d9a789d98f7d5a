import type * as english from "../en/privacy.ts";

export const privacy: typeof english.privacy = {
  title: (dealer) => `Was ${dealer} über Sie speichert`,
  lead: "Wir speichern, was wir brauchen, um unsere Zusagen an Sie zu halten, und nicht länger als hier steht:",
  matter: "Ihr Vorgang",
  matterKept: (months) =>
    `Ihr Name, wie wir Sie erreichen, Ihr Auto, Ihre Termine, was wir zugesagt haben und die E-Mails dazu: bis ${monthsOf(months)} nach dem letzten Ereignis. Solange eine Zusage an Sie offen ist oder ein Termin bevorsteht, bleibt alles gespeichert.`,
  abandoned: "Anfragen, aus denen nichts wurde",
  abandonedKept: (days) =>
    `Wenn niemand die E-Mail-Adresse bestätigt hat und weder ein Termin noch ein Anruf stattfand: ${days} Tage.`,
  feedback: "Was Sie über einen Termin schreiben",
  feedbackKept: (months) => `Höchstens ${plain(months)}.`,
  reads: "Wer von uns Ihren Vorgang geöffnet hat",
  readsKept: (months) => `${plain(months)}.`,
  noMail: "Dass Sie keine E-Mails mehr möchten",
  noMailKept:
    "Bis Sie es sich anders überlegen. Dafür speichern wir einen Fingerabdruck Ihrer Adresse, aus dem niemand die Adresse lesen kann.",
  after: "Danach bleiben nur Zahlen, die nichts über Sie sagen.",
  rights:
    "Sie können eine Kopie Ihrer Daten erhalten oder sie löschen lassen: Schreiben Sie es uns in Ihrem Vorgang, oder rufen Sie uns an.",
};

function monthsOf(count: number): string {
  return count === 1 ? "einen Monat" : `${count} Monate`;
}

function plain(count: number): string {
  return count === 1 ? "1 Monat" : `${count} Monate`;
}
