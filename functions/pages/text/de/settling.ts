import type { SettlingText } from "../en/settling.ts";

/** What others say they did in a partner's place, at its desk and at the dealer's. */
export const settling: SettlingText = {
  title: "Andere geben an, geholfen zu haben",
  lead: (company, name) =>
    `${name} von ${company} gibt an, an Ihrer Stelle geholfen zu haben. Stehen Sie dafür ein? Vom Kunden wird nichts verlangt, und er bezahlt nichts: Das bleibt zwischen den Firmen.`,
  leadHere: (company, name) =>
    `${name} von ${company} gibt an, dem Kunden auf Ihr Wort hin geholfen zu haben. Wer dafür einsteht, schließt es ab; vom Kunden wird nichts verlangt, und er bezahlt nichts.`,
  theirs: "Zeichen der anderen Firma",
  dealer: "Autohaus",
  honour: "Wir stehen dafür ein",
  reference: "Ihre Nummer dafür",
  dispute: "Wir bestreiten es",
  reason: "Warum es nicht so ist",
  own: "Ihre eigene Firma gibt an, geholfen zu haben. Was daraus folgt, klärt das Autohaus.",
  disputed: (company, reason) => `${company} bestreitet es: ${reason}`,
  over: "Das ist abgeschlossen.",
};
