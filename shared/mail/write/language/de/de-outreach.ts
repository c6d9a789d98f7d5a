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
    intro: ({ name, because }) =>
      `Die Kampagne „${name}“ wurde automatisch angehalten: ${because}.`,
    why: {
      "cannot-be-kept": "Was den Nächsten zugesagt würde, wäre nicht mehr rechtzeitig zu halten",
      "nobody-keeps-it":
        "Wer die Zusage halten sollte, oder die Abteilung dazu, gehört nicht mehr zum Autohaus",
      "service-is-gone": "Die Leistung, zu der der Link führt, wird nicht mehr angeboten",
      "dealer-is-draft": "Das Autohaus ist ein Entwurf, dort kann niemand buchen",
    },
    toDo: {
      calls:
        "Setzen Sie die Kampagne fort, wenn mehr Anrufe möglich sind, oder beenden Sie sie. Was bisher zugesagt wurde, bleibt zugesagt.",
      other:
        "Setzen Sie die Kampagne fort, wenn das geklärt ist, oder beenden Sie sie. Was bisher zugesagt wurde, bleibt zugesagt.",
    },
  },
  whyAgreed: (dealer) =>
    `Sie bekommen diese Nachricht, weil Sie solchen Nachrichten von ${dealer} zugestimmt haben. Bestätigungen und Nachrichten zu Ihren Terminen kommen auch weiterhin.`,
  see: "Zum Arbeitsplatz",
};
