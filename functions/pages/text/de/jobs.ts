import type { JobsText } from "../en/jobs.ts";

export const jobs: JobsText = {
  label: "Wofür",
  reason: (reason) =>
    ({
      recall: "Rückrufaktion",
      maintenance: "Wartung",
      repair: "Reparatur",
      diagnosis: "Diagnose",
      inspection: "Inspektion",
      other: "Sonstiges",
    })[reason],
  hours: (hours) => `${hours} Std.`,
  waits: (order, day) => `Wartet auf ein Teil, Bestellung ${order}, erwartet am ${day}`,
  add: "Arbeit ergänzen",
  addTitle: (service) => `Arbeit ergänzen: ${service}`,
  addLead:
    "Der Kunde sieht es auf seiner Seite. Die Stunden zählen ab jetzt zum Tag der Werkstatt, auch wenn er schon voll ist.",
  concern: "Was zu tun ist",
  why: "Anlass",
  shopHours: "Stunden in der Werkstatt",
  addDo: "Ergänzen",
  needConcern: "Sagen Sie, was zu tun ist",
  badHours: "Geben Sie Stunden an, etwa 1,5; mehr als 0 und höchstens 100",
  tooMany: "Für diesen Termin ist schon so viel eingetragen wie möglich",
  part: "Teil fehlt",
  partTitle: (service) => `Teil fehlt: ${service}`,
  partLead:
    "Die Arbeit wartet, bis das Teil da ist. Der Kunde erfährt Bestellnummer und Tag; ein neuer Termin dafür lässt sich erst ab dem nächsten Arbeitstag danach buchen.",
  which: "Welche Arbeit",
  order: "Bestellnummer",
  expected: "Erwartet am",
  partDo: "Eintragen",
  partEnds: "Beenden: Das Teil ist nicht da",
  needJob: "Wählen Sie die Arbeit, die wartet",
  needOrder: "Geben Sie die Bestellnummer an",
  badDay: "Geben Sie den Tag an, an dem es erwartet wird: heute oder später",
  promiseOpen:
    "Etwas, das für diesen Termin zugesagt wurde, ist noch offen. Tragen Sie es als erledigt ein, oder sagen Sie dem Kunden vorher Bescheid.",
  back: "Neuen Termin dafür buchen",
  alsoOn: (day) => `Dafür auch gebucht: ${day}`,
  backFrom: (concern, day) =>
    `Für: ${concern}. Es fehlt noch ein Teil, deshalb gibt es Zeiten erst ab ${day}.`,
  backFor: (concern) => `Für: ${concern}.`,
  recallOnly: "Nur wegen einer Rückrufaktion: Sonst ist nichts zu tun und nichts anzubieten",
  offerNothing: "Nur wegen einer Rückrufaktion: Bitte nichts weiter anbieten",
  mayAffect: (campaign) => `Rückrufaktion ${campaign} betrifft möglicherweise Ihr Auto`,
  affects: (campaign) => `Rückrufaktion ${campaign} ist für Ihr Auto noch offen`,
  noRecall: "Zur FIN Ihres Autos ist keine offene Rückrufaktion bekannt",
  routine:
    "Sie kommen wegen einer Rückrufaktion? Sollen wir auch die Inspektion erledigen, falls sie fällig ist?",
  routineNo: "Nein",
  routineYes: "Ja",
  routineConcern: "Inspektion, falls sie fällig ist",
};
