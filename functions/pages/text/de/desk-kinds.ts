import type { KindsText } from "../en/desk-kinds.ts";

export const kinds: KindsText = {
  badType: "Verwenden Sie Buchstaben von a bis z, etwa werkstattplatz",
  newKind: "Was sonst noch gebraucht wird",
  newKindHint: "Ein Wort für alle dieser Art, etwa hebebuehne.",
  newKindIs: "Wer oder was ist das erste davon?",
  newKindIsHint:
    "Das lässt sich später bei den Personen oder bei den Fahrzeugen und Plätzen ändern.",
  newKindThing: "Ein neues Fahrzeug, ein neuer Platz oder Ähnliches",
};
