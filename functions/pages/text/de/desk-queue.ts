import type { AsideText, FilterText, QueueText, SeveralText } from "../en/desk-queue.ts";

export const queue: QueueText = {
  sheet: "Anrufblatt",
  toList: "Zurück zur Liste",
  wholeCase: "Ganzer Vorgang",
  gone: "Dieser Eintrag ist hier nicht mehr offen. Bitte wählen Sie einen anderen.",
  whatHappened:
    "Was ist geschehen? Ein Klick trägt es ein und öffnet den nächsten Punkt der Liste.",
  armed: (outcome) => `${outcome}: Die Eingabetaste trägt es ein, Esc verwirft es.`,
  promiseNext: "Als Nächstes etwas zusagen",
  nextWhat: "Was sagen wir als Nächstes zu?",
  nextHint: "Der Kunde bekommt es schriftlich.",
  nextLeft: "Der nächste Schritt passt so noch nicht, deshalb wurde noch nichts eingetragen.",
  needWords: "Schreiben Sie in die Notiz, was getan wurde: Der Kunde liest es",
  needTold: "Der Kunde muss es zuerst erfahren: Wählen Sie, was Sie ihm gesagt haben",
  ownTitle: "Das haben Sie bereits eingetragen",
  ownBody: "Ihr letzter Eintrag gilt. Dieser Klick hat nichts hinzugefügt.",
};

export const filter: FilterText = {
  forOthers: "An andere Firmen übergeben",
  open: "Filtern",
  of: (what) => `Filter: ${what}`,
  person: "Zuständig",
  anybody: "Alle Personen",
  kind: "Art",
  anyKind: "Alle Arten",
  late: "Nur Überfälliges",
  complaint: "Nur Beschwerden",
  visit: "Mit Termin heute",
  do: "Anzeigen",
  keep: "Als meine Liste merken",
  kept: "Das ist jetzt Ihre Liste: Sie öffnet sich, wenn Sie zu „Jetzt“ gehen.",
  forget: "„Jetzt“ ohne Filter öffnen",
  forgotten: "„Jetzt“ öffnet sich wieder ohne Filter.",
  clear: "Filter aufheben",
  none: "Zu diesem Filter ist nichts offen.",
};

export const aside: AsideText = {
  open: "Zurückstellen",
  until: "Bis wann?",
  hint: "Es bleibt in der Liste, und alle sehen, wer es zurückgestellt hat. Erinnerungen und Meldungen bei Verspätung laufen weiter.",
  window: (moment) => `${moment}: Der Kunde darf angerufen werden`,
  do: "Zurückstellen",
  tooSoon: "Es ist zu bald fällig, um es zurückzustellen.",
  title: "Zurückgestellt",
  by: (moment, name) => `zurückgestellt bis ${moment}, ${name}`,
};

export const several = {
  open: "Mehrere übergeben",
  lead: "Haken Sie Einträge in der Liste an und sagen Sie, an wen sie gehen und was die Person wissen soll.",
  key: "Eintrag anhaken",
  choose: (what) => `Auswählen: ${what}`,
  none: "Kein Eintrag war angehakt, also wurde nichts übergeben.",
  offered: (count) =>
    `Angeboten: ${count}. Bis das Angebot angenommen ist, bleibt alles, wo es ist.`,
  given: (count) => `Übergeben: ${count}.`,
  notDone: "Nicht übergeben",
  ticked: "Angehakt",
  why: {
    changed: "seit dem Laden der Seite hat sich etwas geändert",
    closed: "ist geschlossen oder schon jemandem angeboten",
    "not-yours": "das dürfen Sie nicht übergeben",
    "not-there": "die Person ist nicht da oder hat es schon",
    "other-department":
      "gehört zu einer anderen Abteilung: Öffnen Sie es und sagen Sie, warum es anderswohin geht",
    "for-sales": "der Kunde hat nicht erlaubt, dass der Verkauf ihn anspricht",
    busy: "zu viel geschah gleichzeitig; bitte noch einmal versuchen",
  },
  toList: "Zurück zur Liste",
} satisfies SeveralText;
