import type { WordsText } from "../en/desk-words.ts";

export const words: WordsText = {
  preview: "Die Seite so sehen, wie Kunden sie sehen",
  toWords: "Was Kunden dazu lesen, in jeder Sprache",
  ofService: (service) => `${service}: was Kunden lesen`,
  serviceLead:
    "In jeder Sprache, die Sie mit Kunden sprechen. Wo eine leer bleibt, lesen sie, was in einer anderen steht.",
  name: "Bezeichnung",
  elseNamed: (name) => `Leer: ${name}`,
  service: {
    names: "Bezeichnung",
    description: "Was es ist",
    priceText: "Preis",
    bring: "Was mitzubringen ist",
    stay: "Wie lange man bleibt",
  },
  hints: {
    description: "In allen Sprachen leer: ein Satz von uns, je nach Art der Leistung.",
    priceText: "So, wie Kunden ihn lesen, zum Beispiel: ab 89 €",
    bring: "Zum Beispiel: Ihren Führerschein",
    stay: "Wenn es nicht einfach die gebuchte Zeit ist.",
  },
  ofDepartment: (department) => `${department}: die Bezeichnung, die Kunden lesen`,
  departmentLead: "In jeder Sprache, die Sie mit Kunden sprechen.",
  options: "Wonach Kunden auswählen",
  ofOption: (option) => `${option}: die Worte, die Kunden lesen`,
  optionLead:
    "Mit diesen Worten wird ausgewählt, was Ihre Fahrzeuge unterscheidet. Sonst ändert sich nichts: Termine behalten, was gewählt wurde.",
  privacy: "Was Sie zum Datenschutz sagen",
  privacyLead:
    "Es steht auf Ihrer Datenschutzseite neben dem, was für jedes Autohaus hier gilt. Wie lange etwas aufbewahrt wird und die Adresse Ihrer eigenen Erklärung haben je ein eigenes Formular.",
  privacyContact: "E-Mail-Adresse für Fragen zum Datenschutz",
  elseAddress: (address) => `Leer: ${address}`,
  authority: "Wo Kunden sich beschweren können",
  authorityName: "Name der Behörde",
  authorityUrl: "Adresse ihrer Website",
  bothOfAuthority: "Geben Sie Namen und Adresse der Website an oder nichts von beidem",
  processors: "Wer sonst für Sie mit den Daten arbeitet",
  processorsHint:
    "Nach dem Speichern ist Platz für ein weiteres Unternehmen. Was Sie leeren, wird entfernt.",
  processor: (number) => `Unternehmen ${number}`,
  processorName: "Firma",
  does: (language) => `Was es mit den Daten macht (${language})`,
  needName: "Geben Sie den Namen an",
  needDoes: "Sagen Sie in mindestens einer Sprache, was es mit den Daten macht",
  accessibility: "Was Sie zur Barrierefreiheit sagen",
  accessibilityLead:
    "Es steht auf Ihrer Seite zur Barrierefreiheit neben dem, was für alle Seiten hier gilt.",
  limits: "Was bekanntermaßen nicht für alle funktioniert",
  noLimits: "Es ist nichts bekannt, was nicht für alle funktioniert.",
  assessedOn: "Wann zuletzt geprüft wurde",
  accessibilityContact: "E-Mail-Adresse für alle, die etwas nicht benutzen können",
};
