import type { PartnerField } from "../../../../shared/directory/document/partner-terms.ts";
import type { PartnersText } from "../en/desk-partners.ts";

const fields: Readonly<Record<PartnerField, string>> = {
  name: "Name",
  phone: "Telefon, wenn angerufen werden darf",
  email: "E-Mail-Adresse",
  address: "Adresse des Termins",
  registration: "Kennzeichen",
  vin: "Fahrgestellnummer",
  model: "Marke, Modell und Baujahr",
  odometer: "Kilometerstand",
  "access-note": "Wie man zum Auto kommt",
};

/** The other companies that a brand's dealers hand promises to. */
export const partners: PartnersText = {
  title: "Partner",
  listLead: "Andere Firmen, die etwas von dem tun, was die Autohäuser zusagen.",
  none: "Es gibt noch keine Partner. Ein Partner ist eine andere Firma, die etwas von dem tut, was die Autohäuser zusagen, zum Beispiel ein Auto begutachtet.",
  add: "Partner hinzufügen",
  saved: "Der Partner ist gespeichert.",
  hasEnded: "Arbeitet nicht mehr für die Marke",
  lead: "Autohäuser geben ihm Zusagen; seine Leute sehen, was diese brauchen, und sonst nichts.",
  name: "Name",
  purpose: "Was er für Kunden tut",
  purposeHint: "Kunden lesen es: begutachtet Leasingwagen vor der Rückgabe",
  telephone: "Telefon",
  telephoneHint: "Mit Ländervorwahl, etwa +4930123456",
  callers: "Nummern, von denen er anruft",
  callersHint:
    "Mit Ländervorwahl und Kommas dazwischen. Kunden erfahren sie vor dem Anruf; ohne Angabe ist es das Telefon.",
  contact: "Wen die Marke dort fragt",
  contactEmail: "Deren E-Mail-Adresse",
  hours: "Zeiten und Arbeitstage",
  hoursLead:
    "Wann jemand da ist, etwa 8-12, 13-17. Lassen Sie Tage leer, an denen geschlossen ist.",
  timeZone: "Zeitzone, etwa Europe/Berlin",
  workingDays: "Arbeitstage: nur diese zählen dafür, wie lange eine Aufgabe dauert",
  special: "Feiertage und andere Tage",
  specialHint:
    "Je Zeile einer: 2027-12-25 Weihnachten, oder 2027-12-24/2028-01-02 Betriebsferien; mit Zeiten: 2027-12-24 09:00-12:00.",
  tasks: "Aufgaben",
  tasksLead: "Worum man ihn bitten kann, wie lange das dauert und was er vom Kunden sieht.",
  anotherTask: "Weitere Aufgabe",
  kind: "Aufgabe",
  kindHint: "Ein Wort, etwa begutachtung. Leer nimmt die Aufgabe weg.",
  takes: "Dauert",
  unit: "Gezählt in",
  days: "seinen Arbeitstagen",
  openHours: "seinen Öffnungsstunden",
  sees: "Er sieht vom Kunden",
  field: (field) => fields[field],
  people: "Wer sich anmeldet",
  peopleLead:
    "Wer neu ist, wird per E-Mail eingeladen. Lassen Sie eine Zeile leer, um jemanden zu entfernen: Die Person kann sich nicht mehr anmelden, und was sie hatte, bleibt beim Partner.",
  anotherPerson: "Noch jemand",
  processor: "Personenbezogene Daten",
  processorLead:
    "Was mit ihm als Auftragsverarbeiter vereinbart ist, für das Verzeichnis der Verarbeitungen.",
  data: "Welche Daten er bekommt",
  does: "Was er damit tut",
  agreedOn: "Vereinbart am",
  country: "Land der Daten, etwa DE",
  retention: "Wie lange er sie behält",
  subProcessors: "Andere, die für ihn mit den Daten arbeiten",
  subProcessorsHint: "Je Zeile: Name: was sie tun",
  ended:
    "Er arbeitet nicht mehr für die Marke: Er bekommt keine Aufgaben, und seine Leute können sich nicht mehr anmelden",
};
