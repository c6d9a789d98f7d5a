import type * as english from "../en/privacy.ts";

export const privacy: typeof english.privacy = {
  title: (dealer) => `Was ${dealer} über Sie speichert`,
  controllerTitle: "Wer dafür verantwortlich ist",
  controller: (dealer, address) =>
    `${dealer}, ${address}, ist verantwortlich für das, was mit Ihren Daten geschieht. Schreiben Sie an:`,
  purposeTitle: "Wofür wir Ihre Daten verwenden",
  purpose:
    "Um Ihren Termin zu buchen und zu bestätigen, Sie wie zugesagt anzurufen oder Ihnen zu schreiben, Sie zu erinnern und das nachweisen zu können. Der Verkauf darf sich nur melden, wenn Sie zugestimmt haben.",
  basis:
    "Wir verwenden sie, weil Sie uns darum gebeten haben und weil wir nachweisen können müssen, dass wir Wort gehalten haben. Was Sie erlaubt haben, können Sie in Ihrem Vorgang jederzeit zurücknehmen.",
  processorsTitle: "Wer in unserem Auftrag damit arbeitet",
  hosting: "Amazon Web Services: speichert die Daten und versendet unsere E-Mails.",
  periodsTitle: "Wie lange wir Daten speichern",
  rightsTitle: "Was Sie verlangen können",
  otherRights:
    "Sie können Ihre Daten auch berichtigen lassen, der Verwendung widersprechen oder diese einschränken lassen und die Daten in maschinenlesbarer Form mitnehmen.",
  authority: "Wenn Sie meinen, dass wir etwas falsch machen, können Sie sich beschweren bei",
  lead: "Wir speichern, was wir brauchen, um unsere Zusagen an Sie zu halten, und nicht länger als hier angegeben:",
  matter: "Ihr Vorgang",
  matterKept: (months) =>
    `Ihr Name, wie wir Sie erreichen, Ihr Auto, Ihre Termine, was wir zugesagt haben und die E-Mails dazu: bis ${monthsOf(months)} nach dem letzten Ereignis. Solange eine Zusage an Sie offen ist oder ein Termin bevorsteht, bleibt alles gespeichert.`,
  abandoned: "Anfragen, aus denen nichts wurde",
  abandonedKept: (days) =>
    `Wenn niemand die E-Mail-Adresse bestätigt hat und weder ein Termin noch ein Anruf stattfand: ${days} Tage.`,
  feedback: "Was Sie über einen Besuch schreiben",
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
