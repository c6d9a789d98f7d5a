import type { PeopleText } from "../en/desk-people.ts";

export const people = {
  title: "Persönliche Daten",
  lead: "Wer danach fragt, kann eine Kopie aller gespeicherten Daten bekommen oder sie löschen lassen. Es geschieht nichts, bevor Sie es bestätigt haben.",
  email: "E-Mail-Adresse",
  phone: "Telefonnummer",
  want: "Was wird verlangt?",
  wanted: { export: "Eine Kopie", erase: "Die Löschung" },
  next: "Vorgänge suchen",
  needOne: "Geben Sie eine Adresse oder eine Nummer ein",
  badEmail: "Prüfen Sie die Adresse",
  badPhone: "Geben Sie die Nummer mit Vorwahl ein",
  needWant: "Wählen Sie, was verlangt wird",
  none: "Von dieser Person gibt es hier keinen Vorgang.",
  unproven: (count) =>
    count === 1
      ? "In 1 Vorgang steht diese Adresse, aber es ist nicht belegt, dass sie dieser Person gehört. Er bleibt, wie er ist."
      : `In ${count} Vorgängen steht diese Adresse, aber es ist nicht belegt, dass sie dieser Person gehört. Sie bleiben, wie sie sind.`,
  whoTitle: "Um wen geht es?",
  whoLead:
    "Diese Nummer teilen sich mehrere. Es geht nur um die Vorgänge der Person, die Sie wählen.",
  who: "Name",
  whoDo: "Weiter",
  sure: {
    export: "Kopie zusammenstellen?",
    erase: "Diese Person löschen?",
  },
  cases: (count) => (count === 1 ? "Es geht um 1 Vorgang." : `Es geht um ${count} Vorgänge.`),
  copyBody:
    "Sie erhalten zwei Dateien zum Weitergeben: eine zum Lesen und eine für Programme. Die Links dazu stehen sieben Tage lang unten auf der Seite.",
  ends: (visits, promises) =>
    `Die Vorgänge lassen sich ab sofort nicht mehr öffnen. ${visits === 1 ? "1 Termin wird" : `${visits} Termine werden`} abgesagt, ${promises === 1 ? "1 offene Zusage endet" : `${promises} offene Zusagen enden`}, und niemand bekommt eine Nachricht.`,
  forGood: "Das lässt sich nicht rückgängig machen.",
  sureDo: { export: "Ja, zusammenstellen", erase: "Ja, endgültig löschen" },
  back: "Nein, zurück",
  last: "Letzte Anfragen",
  noneYet: "Bisher hat niemand gefragt.",
  request: { export: "Kopie", erase: "Löschung" },
  state: {
    waiting: "begonnen, laden Sie die Seite gleich noch einmal",
    working: "begonnen, laden Sie die Seite gleich noch einmal",
    done: "erledigt",
    failed: "nicht erledigt",
  },
  asked: (moment, name) => `${moment}, ${name}`,
  count: (cases) => (cases === 1 ? "1 Vorgang" : `${cases} Vorgänge`),
  read: "Zum Lesen",
  software: "Für Programme",
  hour: "Jeder Link gilt eine Stunde. Laden Sie die Seite neu, dann stehen hier neue.",
} satisfies PeopleText;
