import type { ReadersText } from "../en/desk-readers.ts";

export const readers = {
  link: "Wer ihn geöffnet hat",
  ofCase: "Wer diesen Vorgang geöffnet hat",
  nobody: "Noch niemand hat ihn geöffnet.",
  between: (first, last) => (first === last ? first : `zuerst ${first}, zuletzt ${last}`),
  linkOf: "Was diese Person angesehen hat",
  ofPerson: (name) => `Was ${name} angesehen hat`,
  lead: "Vorgänge, Suchen und Tabellen der letzten 90 Tage, das Neueste zuerst. Von einer Suche bleibt nur, wonach gefragt wurde, nie die Wörter selbst.",
  nothing: "Nichts in diesen Tagen.",
  opened: "Geöffnet:",
  found: (by, count) =>
    `Gesucht nach ${by.join(", ")}: ${count === 1 ? "1 Vorgang" : `${count} Vorgänge`}`,
  by: {
    reference: "Vorgangsnummer",
    email: "E-Mail",
    phone: "Telefonnummer",
    registration: "Kennzeichen",
    name: "Name",
    text: "Stichwort",
  },
  exported: {
    appointments: "Tabelle der Termine gespeichert",
    report: "Bericht als Tabelle gespeichert",
    "calendar-link": "Kalenderlink angelegt",
    import: "Fehlerhafte Zeilen einer Übernahme gespeichert",
  },
  days: (from, to) => `${from} bis ${to}`,
} satisfies ReadersText;
