import type { LeftText } from "../en/desk-left.ts";

export const left = {
  moreVisits: (count) =>
    count === 1
      ? "1 weiterer ist gezählt und hier nicht gezeigt. Nach dem Speichern zeigt „Zu entscheiden“ ihn mit seinen freien Zeiten."
      : `${count} weitere sind gezählt und hier nicht gezeigt. Nach dem Speichern zeigt „Zu entscheiden“ alle mit ihren freien Zeiten.`,
  morePromises: (count) =>
    count === 1
      ? "1 weitere ist gezählt und hier nicht gezeigt. Nach dem Speichern zeigt „Zu entscheiden“ sie."
      : `${count} weitere sind gezählt und hier nicht gezeigt. Nach dem Speichern zeigt „Zu entscheiden“ alle.`,
  link: (count) => `Zu entscheiden (${count})`,
  onNow: (visits, promises) =>
    `Nach einer Änderung im Autohaus offen: ${visits === 1 ? "1 Termin" : `${visits} Termine`}, ${promises === 1 ? "1 Zusage" : `${promises} Zusagen`}.`,
  settle: "Jetzt klären",
  visits: "Termine",
  promises: "Zusagen",
  promisesLead:
    "Wer das zugesagt hat, ist nicht mehr da. Übergeben Sie jede an jemanden, der da ist, sonst wird sie überfällig.",
  willHear: "Jeder Kunde, dessen Termin verschoben wird, bekommt sofort eine neue Bestätigung.",
  choose: (what) => `Auswählen: ${what}`,
  newTime: (name) => `Neue Zeit für ${name}`,
  sameTime: (moment) => `${moment}: gleiche Zeit, mit freiem Ersatz`,
  noTime: "So, wie er gebucht war, ist keine Zeit frei",
  moveChosen: "Ausgewählte verschieben",
  moveShown: (count) =>
    count === 1 ? "Den gezeigten verschieben" : `Alle ${count} gezeigten verschieben`,
  giveTo: "Übergeben an",
  giveChosen: "Ausgewählte übergeben",
  giveShown: (count) =>
    count === 1 ? "Die gezeigte übergeben" : `Alle ${count} gezeigten übergeben`,
  chooseOne: "Es war nichts ausgewählt, also wurde nichts geändert.",
  done: (done, of) => `${done} von ${of} erledigt.`,
  settled: (count) =>
    count === 1
      ? "1 wurde inzwischen von jemand anderem geklärt."
      : `${count} wurden inzwischen von jemand anderem geklärt.`,
  goOn: (count) =>
    count === 0
      ? "Nichts ist übrig."
      : count === 1
        ? "1 ist übrig: Unten geht es weiter."
        : `${count} sind übrig: Unten geht es weiter.`,
  notDone: "Nicht erledigt",
  why: {
    taken: "die Zeit wurde inzwischen vergeben",
    "not-offered": "die Zeit wird nicht mehr angeboten",
    over: "inzwischen abgesagt oder begonnen",
    "not-yours": "das dürfen Sie nicht ändern",
    busy: "zu viel geschah gleichzeitig; bitte noch einmal versuchen",
  },
  first: "Zurück zum Anfang",
  next: "Die nächsten zeigen",
} satisfies LeftText;
