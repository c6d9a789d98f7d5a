import type { DraftText } from "../en/desk-draft.ts";

export const draft = {
  title: "Wer dieses Autohaus sieht",
  isDraft:
    "Entwurf: Nur Ihr Team sieht es. Es steht in keiner Liste, und Kunden können nichts buchen.",
  isOpen: "Zur Buchung freigegeben: Alle sehen es.",
  see: "Die Buchungsseite so sehen, wie Kunden sie sehen werden",
  preview:
    "Vorschau: Dieses Autohaus ist ein Entwurf. Nur sein Team sieht diese Seite, und hier wird nichts gebucht.",
  openTitle: "Zur Buchung freigeben",
  openLead: (dealer) =>
    `Von jetzt an steht ${dealer} in der Liste der Autohäuser, und Kunden können dort buchen und um einen Anruf bitten.`,
  open: "Zur Buchung freigeben",
  closeTitle: "Wieder zum Entwurf machen",
  closeLead: (dealer) =>
    `${dealer} verschwindet aus der Liste, und die Buchungsseite gibt es nicht mehr. Bestehende Termine und Zusagen bleiben, und die Kunden hören davon wie bisher.`,
  close: "Zum Entwurf machen",
} satisfies DraftText;
