import type { OutreachWords } from "../words/outreach-words.ts";

export const outreachDe: OutreachWords = {
  book: "Termin buchen",
  promise: ({ what, owner, due }) => `${what} (${owner}, bis ${due})`,
  test: "Test:",
  testNote:
    "Das ist ein Test. Niemand sonst hat ihn bekommen, zugesagt wird damit nichts, und die Links führen nirgendwohin.",
  held: {
    subject: ({ name }) => `Einige E-Mails warten noch: ${name}`,
    intro: ({ name }) => `Die Kampagne „${name}“ hat noch nicht allen geschrieben.`,
    announcement: (count) => `Eine frühere Ankündigung dieser Art hat noch kein Ergebnis: ${count}`,
    complaint: (count) => `Eine Beschwerde ist offen: ${count}`,
    tooSoon: (count) => `In den letzten Tagen kam schon eine solche E-Mail: ${count}`,
    after:
      "Wir sehen jeden Tag wieder nach. Wer inzwischen gebucht oder mit uns gesprochen hat, bekommt keine zweite E-Mail; die anderen bekommen ihre dann.",
  },
  paused: {
    subject: ({ name }) => `Kampagne angehalten: ${name}`,
    intro: ({ name }) =>
      `Die Kampagne „${name}“ wurde automatisch angehalten: Was den Nächsten zugesagt würde, wäre nicht mehr rechtzeitig zu halten.`,
    toDo: "Setzen Sie sie fort, wenn mehr Anrufe möglich sind, oder beenden Sie sie. Was bisher zugesagt wurde, bleibt zugesagt.",
  },
  see: "Zum Arbeitsplatz",
};
