import type { OutreachWords } from "../words/outreach-words.ts";

export const outreachDe: OutreachWords = {
  book: "Termin buchen",
  promise: ({ what, owner, due }) => `${what} (${owner}, bis ${due})`,
  test: "Test:",
  testNote:
    "Das ist ein Test. Niemand sonst hat ihn bekommen, er verspricht nichts, und seine Links führen nirgendwohin.",
  held: {
    subject: ({ name }) => `Einige Mails warten noch: ${name}`,
    intro: ({ name }) => `Die Kampagne „${name}“ hat nicht allen geschrieben.`,
    announcement: (count) =>
      `Eine frühere Ankündigung dieser Art ist noch offen und ohne Ergebnis: ${count}`,
    complaint: (count) => `Eine Beschwerde ist offen: ${count}`,
    tooSoon: (count) => `In den letzten Tagen kam schon eine solche Mail: ${count}`,
    after:
      "Wir sehen jeden Tag wieder nach. Wer inzwischen gebucht hat oder gesprochen wurde, bekommt keine zweite Mail; die anderen bekommen ihre dann.",
  },
  paused: {
    subject: ({ name }) => `Die Kampagne pausiert: ${name}`,
    intro: ({ name }) =>
      `Die Kampagne „${name}“ schreibt nicht weiter: Was sie den Nächsten verspricht, wäre nicht mehr rechtzeitig zu halten.`,
    toDo: "Starten Sie sie wieder, wenn mehr Anrufe möglich sind, oder beenden Sie sie. Was bisher versprochen wurde, bleibt versprochen.",
  },
  see: "Zum Arbeitsplatz",
};
