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
  listLead: "Andere Firmen, die einen Teil von dem übernehmen, was die Autohäuser zusagen.",
  none: "Es gibt noch keine Partner. Ein Partner ist eine andere Firma, die einen Teil von dem übernimmt, was die Autohäuser zusagen, zum Beispiel das Begutachten von Autos.",
  add: "Partner hinzufügen",
  saved: "Der Partner ist gespeichert.",
  hasEnded: "Arbeitet nicht mehr für die Marke",
  lead: "Autohäuser übergeben ihm Zusagen; seine Leute sehen, was sie dafür brauchen, und sonst nichts.",
  name: "Name",
  purpose: "Was er für Kunden tut",
  purposeHint: "Kunden lesen es, zum Beispiel: begutachtet Leasingfahrzeuge vor der Rückgabe",
  telephone: "Telefon",
  telephoneHint: "Mit Ländervorwahl, etwa +4930123456",
  callers: "Nummern, von denen er anruft",
  callersHint:
    "Mit Ländervorwahl, durch Kommas getrennt. Kunden erfahren sie vor dem Anruf; ohne Angabe gilt die Nummer unter „Telefon“.",
  contact: "Wen die Marke dort ansprechen kann",
  contactEmail: "Deren E-Mail-Adresse",
  hours: "Öffnungszeiten und Arbeitstage",
  hoursLead:
    "Wann jemand da ist, etwa 8-12, 13-17. Lassen Sie Tage leer, an denen geschlossen ist.",
  timeZone: "Zeitzone, etwa Europe/Berlin",
  workingDays: "Arbeitstage: Nur diese zählen, wenn es um die Dauer einer Aufgabe geht",
  special: "Feiertage und andere Tage",
  specialHint:
    "Je Zeile einer: 2027-12-25 Weihnachten, oder 2027-12-24/2028-01-02 Betriebsferien; mit Zeiten: 2027-12-24 09:00-12:00.",
  tasks: "Aufgaben",
  tasksLead: "Was er übernimmt, wie lange das dauert und was er vom Kunden sieht.",
  anotherTask: "Weitere Aufgabe",
  kind: "Aufgabe",
  kindHint: "Ein Wort, etwa begutachtung. Lassen Sie das Feld leer, um die Aufgabe zu entfernen.",
  takes: "Dauert",
  unit: "Gezählt in",
  days: "seinen Arbeitstagen",
  openHours: "seinen Öffnungsstunden",
  inspects:
    "Das Auto wird begutachtet: Ist im Vorgang eine Begutachtung gebucht oder hat der Kunde Fotos gesendet, entfällt die Aufgabe",
  sees: "Er sieht vom Kunden",
  field: (field) => fields[field],
  people: "Wer sich anmeldet",
  peopleLead:
    "Wer neu ist, wird per E-Mail eingeladen. Lassen Sie eine Zeile leer, um jemanden zu entfernen: Die Person kann sich nicht mehr anmelden, und was sie hatte, bleibt beim Partner.",
  anotherPerson: "Noch jemand",
  processor: "Personenbezogene Daten",
  processorLead:
    "Was mit ihm als Auftragsverarbeiter vereinbart ist, für das Verzeichnis der Verarbeitungstätigkeiten.",
  data: "Welche Daten er bekommt",
  does: "Was er damit tut",
  agreedOn: "Vereinbart am",
  country: "Land, in dem die Daten liegen, etwa DE",
  retention: "Wie lange er sie behält",
  subProcessors: "Andere, die für ihn mit den Daten arbeiten",
  subProcessorsHint: "Je Zeile: Name: was sie tun",
  goBack: (tasks: number) =>
    tasks === 1
      ? "1 offene Aufgabe geht an die Person zurück, die sie hatte."
      : `${tasks} offene Aufgaben gehen an die Personen zurück, die sie hatten.`,
  goToLead: (tasks: number) =>
    tasks === 1
      ? "1 offene Aufgabe geht an die Person, die dort leitet."
      : `${tasks} offene Aufgaben gehen an die Person, die dort leitet.`,
  saveAllTheSame: "Trotzdem speichern",
  ended:
    "Er arbeitet nicht mehr für die Marke: Er bekommt keine Aufgaben, und seine Leute können sich nicht mehr anmelden",
};
