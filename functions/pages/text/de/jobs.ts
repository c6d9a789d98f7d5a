import type { JobsText } from "../en/jobs.ts";

export const jobs: JobsText = {
  label: "Weswegen",
  reason: (reason) =>
    ({
      recall: "Rückruf",
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
    "Die Kundin oder der Kunde sieht es auf der eigenen Seite. Die Stunden zählen ab jetzt zum Tag der Werkstatt, auch wenn er schon voll ist.",
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
    "Die Arbeit wartet, bis das Teil da ist. Die Kundin oder der Kunde erfährt Bestellung und Tag, und niemand kann dafür vor dem nächsten Arbeitstag danach einen Termin buchen.",
  which: "Welche Arbeit",
  order: "Bestellnummer",
  expected: "Erwartet am",
  partDo: "Eintragen",
  needJob: "Wählen Sie die Arbeit, die wartet",
  needOrder: "Geben Sie die Bestellnummer an",
  badDay: "Geben Sie den Tag an, an dem es erwartet wird: heute oder später",
  promiseOpen:
    "Etwas, das für diesen Termin zugesagt wurde, ist noch offen. Tragen Sie es als erledigt ein, oder sagen Sie dem Kunden vorher Bescheid.",
  back: "Neuen Termin dafür buchen",
  backFrom: (concern, day) =>
    `Für: ${concern}. Es fehlt noch ein Teil, deshalb gibt es Zeiten ab ${day}.`,
  backFor: (concern) => `Für: ${concern}.`,
  recallOnly: "Nur wegen eines Rückrufs: sonst ist nichts zu tun und nichts anzubieten",
  offerNothing: "Nur wegen eines Rückrufs: bitte nichts weiter anbieten",
  mayAffect: (campaign) => `Rückruf ${campaign} betrifft möglicherweise Ihr Auto`,
};
