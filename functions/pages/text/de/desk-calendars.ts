import type { CalendarsText } from "../calendars-text.ts";

export const calendars: CalendarsText = {
  title: "Kalender und Tabellen",
  lead: "Ein geheimer Link zeigt die Termine im Kalender eines Telefons oder Mailprogramms. Er sagt, wann, was und mit wem aus dem Team, und nichts über Kunden.",
  make: "Einen Link erstellen",
  whose: "Wessen Termine",
  everybody: "Das ganze Autohaus",
  department: (name) => `Abteilung: ${name}`,
  person: (name) => name,
  do: "Link erstellen",
  needScope: "Wählen Sie, wessen Termine er zeigen soll",
  madeTitle: "Der Link ist erstellt",
  madeBody:
    "Kopieren Sie ihn jetzt: Er wird nicht noch einmal gezeigt. Wer ihn hat, sieht den Kalender, bis Sie ihn widerrufen.",
  link: "Geheimer Link",
  copy: "Kopieren",
  copied: "Kopiert",
  links: "Links in Gebrauch",
  none: "Es gibt keine Links.",
  holder: (email, moment) => `erstellt von ${email}, ${moment}`,
  revoke: "Widerrufen",
  gone: "nicht mehr im Autohaus",
  table: "Eine Tabelle speichern",
  tableLead: "Alle Termine dieser Tage mit ihren Kunden, für eine Tabellenkalkulation.",
  from: "Von",
  to: "Bis",
  save: "Als CSV speichern",
  badRange: (most) =>
    `Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt, höchstens ${most} Tage im Ganzen`,
};
