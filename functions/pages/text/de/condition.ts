import type { UsualItem } from "../../../../shared/directory/document/vocabulary.ts";
import type { ConditionMoment } from "../../../../shared/story/parts/condition.schema.ts";
import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { recordLine } from "../../../../shared/booking/condition/record-line.ts";
import type {
  ChecklistText,
  ConditionText,
  NotingText,
  WordText,
  WrongText,
} from "../en/condition.ts";

const ITEMS: Readonly<Record<UsualItem, string>> = {
  outside: "Außen",
  seats: "Sitze",
  interior: "Innenraum",
  fuel: "Tank- oder Ladestand",
  odometer: "Kilometerstand",
};

const MOMENTS: Readonly<Record<ConditionMoment, string>> = {
  arrival: "Bei der Annahme",
  "hand-back": "Bei der Rückgabe",
};

export const conditionLines = {
  "appointment.condition-noted": ({ appointment, moment, replaces }) =>
    `Zustand des Autos bei der ${moment === "arrival" ? "Annahme" : "Rückgabe"}${replaces === true ? ", neu festgehalten" : ""}: ${recordLine(appointment, moment, { names: ITEMS })}`,
  "appointment.complained": ({ text }) => `Am Auto stimmt etwas nicht: ${text}`,
} satisfies Pick<TimelineLines, "appointment.condition-noted" | "appointment.complained">;

export const condition: ConditionText = {
  title: "Zustand des Autos",
  items: ITEMS,
  moments: MOMENTS,
  item: "Was",
  notNoted: "Nicht festgehalten",
  notedAt: {
    arrival: "Festgehalten bei der Annahme",
    "hand-back": "Festgehalten bei der Rückgabe",
  },
  noted: (name, moment) => `${name}, ${moment}`,
  differs: "Anders",
  driven: (distance) => `${distance} mehr`,
  note: "Notiz",
};

export const noting: NotingText = {
  link: {
    arrival: "Zustand bei der Annahme festhalten",
    "hand-back": "Zustand bei der Rückgabe festhalten",
  },
  again: {
    arrival: "Angaben zur Annahme berichtigen",
    "hand-back": "Angaben zur Rückgabe berichtigen",
  },
  missing: "Bevor dieser Besuch erledigt ist, fehlt noch der Zustand des Autos bei der Rückgabe.",
  title: {
    arrival: "Zustand des Autos bei der Annahme",
    "hand-back": "Zustand des Autos bei der Rückgabe",
  },
  lead: {
    arrival:
      "Zu jedem Punkt ein paar Worte. Der Kunde liest sie, mit Ihrem Namen. Was Sie nicht angesehen haben, lassen Sie leer.",
    "hand-back":
      "Sagen Sie zu allem, was bei der Annahme angesehen wurde, wie es jetzt ist. Der Kunde liest beides.",
  },
  onArrival: (text) => `Bei der Annahme: ${text}`,
  asOnArrival: "Alles wie bei der Annahme eintragen",
  asOnArrivalHint:
    "Sehen Sie sich das Auto an, ändern Sie, was anders ist, und speichern Sie dann.",
  inUnit: (unit) => `In ${unit}`,
  files: "Fotos und Dokumente dieses Vorgangs",
  save: "Speichern",
  meanwhile: (name, moment) =>
    `${name} hat das am ${moment} festgehalten, nachdem Sie das Formular geöffnet hatten. Was jetzt dort steht, sehen Sie über Ihren Angaben; Speichern ersetzt es.`,
  standing: (text) => `Jetzt: ${text}`,
  refused: {
    "car-does-not-stay":
      "Bei diesem Termin bleibt das Auto nicht hier, also wird sein Zustand nicht festgehalten.",
    "car-was-here":
      "Jemand hat festgehalten, wie das Auto bei der Annahme war; der Kunde war also da.",
    "arrival-not-noted":
      "Niemand hat festgehalten, wie das Auto bei der Annahme war; es gibt nichts zu vergleichen.",
    "hand-back-noted":
      "Der Zustand bei der Rückgabe ist schon festgehalten; die Angaben zur Annahme bleiben deshalb, wie sie sind. Schreiben Sie stattdessen eine Notiz zum Vorgang.",
    "hand-back-not-noted":
      "Der Zustand des Autos wurde bei der Annahme festgehalten. Halten Sie ihn auch bei der Rückgabe fest, bevor der Besuch erledigt ist.",
  },
};

export const wrong: WrongText = {
  link: "Mit meinem Auto stimmt etwas nicht",
  lead: "Sagen Sie uns, was es ist. Die Leitung der Abteilung antwortet Ihnen, in der Regel bis zum Mittag unseres nächsten Öffnungstags; bis wann, steht auf der nächsten Seite.",
  told: "Sie haben uns schon gesagt, dass etwas nicht stimmt. Was Sie hier ergänzen, geht an die Person, die Ihnen antwortet.",
  what: "Was stimmt nicht?",
  send: "Senden",
  need: "Sagen Sie, was nicht stimmt",
  tooLong: (most) => `Sagen Sie es in höchstens ${most} Zeichen`,
  notYet:
    "Hier können Sie es uns sagen, sobald Ihr Auto fertig ist. Bis dahin arbeiten wir noch daran.",
  tooLate:
    "Hier konnten Sie es uns bis sieben Tage nach dem Besuch sagen. Wir wollen es trotzdem wissen: Bitten Sie uns um einen Anruf.",
  notHere: "Zu diesem Termin kann hier nichts gemeldet werden.",
  never:
    "Diese Abteilung öffnet nicht mehr, also könnte Ihnen dort niemand antworten. Bitte rufen Sie uns an.",
  call: "Um einen Anruf bitten",
};

export const checklist: ChecklistText = {
  title: "Was an einem Auto angesehen wird",
  lead: "Wenn ein Auto hierbleibt und wenn es zurückgegeben wird. Ohne eigene Liste sind es die üblichen fünf Punkte.",
  name: "Auch das ansehen",
  add: "Hinzufügen",
  remove: (name) => `${name} entfernen`,
  need: "Sagen Sie, was angesehen werden soll",
  already: "Das steht schon auf der Liste",
  full: (most) => `Die Liste hat ${most} Einträge, mehr sind nicht möglich`,
};

export const word: WordText = {
  title: "Nachrichten zu einem Auto, das bleibt",
  lead: "Wie oft der Kunde erfährt, wie es steht, während Sie an seinem Auto arbeiten. Gezählt werden Öffnungszeiten; jedes Mal steht dafür eine Zusage auf Ihrer Liste.",
  hours: "Öffnungsstunden zwischen zwei Nachrichten",
  hint: "Eine halbe Stunde oder mehr, zum Beispiel 2,5. Mit 0 wird nichts zugesagt; bleibt das Feld leer, sind es vier Stunden.",
  every: (time) => `Alle ${time} Öffnungszeit`,
  none: "Es werden keine Nachrichten zugesagt",
};
