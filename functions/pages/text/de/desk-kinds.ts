import type { KindsText } from "../en/desk-kinds.ts";

export const kinds: KindsText = {
  badType: "Verwenden Sie nur Buchstaben von a bis z, etwa werkstattplatz",
  newKind: "Was sonst noch gebraucht wird",
  newKindHint: "Ein Wort für alle dieser Art, etwa hebebuehne.",
  newKindIs: "Wer oder was ist das erste davon?",
  newKindIsHint:
    "Das lässt sich später unter „Team“ oder unter „Autos, Hebebühnen und mehr“ ändern.",
  newKindThing: "Ein neues Auto, eine neue Bühne oder Ähnliches",
  eventOnly: "Nur bei einer Veranstaltung",
  eventDay: "Tag",
  eventTime: "Beginn",
  eventPlaces: "Plätze",
  eventAudience: "Für wen",
  prospects: "alle, die noch keine Kunden sind",
  customers: "Kunden",
  all: "alle",
  eventAgenda: "Programm, Zeile für Zeile",
};
