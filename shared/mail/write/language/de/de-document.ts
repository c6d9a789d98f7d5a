import type { DocumentWords } from "../words/document-words.ts";

/** What who leads a dealer hears of its document. */
export const deDocument: DocumentWords = {
  documentChanged: {
    subject: (place) => `Änderungen bei ${place}: bitte prüfen`,
    intro: (by, place, when) => `Bei ${place} geändert von ${by}, ${when}:`,
    operator: "der Systemverwaltung",
    role: {
      advisor: "Beratung",
      manager: "Leitung",
      "general-manager": "Geschäftsleitung",
      brand: "Marke",
    },
    added: (name, role) => `${name} wurde hinzugefügt (${role}).`,
    removed: (name, role) => `${name} wurde entfernt (${role}).`,
    roleChanged: (name, from, to) => `${name}: bisher ${from}, jetzt ${to}.`,
    address: (name, from, to) => `E-Mail-Adresse von ${name}: bisher ${from}, jetzt ${to}.`,
    mailbox: (name, from, to) => `Postfach von ${name}: bisher ${from}, jetzt ${to}.`,
    manager: (department, from, to) => `Leitung von ${department}: bisher ${from}, jetzt ${to}.`,
    ladder: (place) =>
      `Die Stufen von ${place}, nach denen sich richtet, wer von überfälligen Zusagen erfährt.`,
    goBack:
      "Wenn das so nicht richtig ist, melden Sie sich an, stellen Sie die vorherige Fassung wieder her und sprechen Sie mit der Person, die es geändert hat.",
    see: "Alle Änderungen ansehen",
    yourAddress: (place) => `${place} schreibt nicht mehr an diese Adresse`,
    askLeader:
      "Wir schreiben von nun an an die andere Adresse. Wenn Sie das nicht erwartet haben, wenden Sie sich bitte umgehend an Ihre Geschäftsleitung oder Ihre Marke.",
  },
};
