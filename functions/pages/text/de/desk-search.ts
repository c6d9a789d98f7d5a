import type { SearchText } from "../en/desk-search.ts";

export const search: SearchText = {
  hint: "Drei Buchstaben eines Namens oder Kennzeichens, sieben Ziffern einer Telefonnummer, vier Zeichen einer Vorgangsnummer oder der Anfang einer E-Mail-Adresse.",
  fields: "Nach einzelnen Angaben suchen",
  more: "Es gibt noch mehr. Ergänzen Sie einen Buchstaben oder ein zweites Wort.",
  closed: "abgeschlossen",
  due: (what, when) => `${what}: fällig ${when}`,
  late: (what, span) => `${what}: seit ${span} überfällig`,
  visit: (what, when) => `${what} am ${when}`,
};
