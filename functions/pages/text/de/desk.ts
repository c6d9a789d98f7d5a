import type { DeskText, KeysText, NowText, FindText } from "../en/desk.ts";
import { ofCase } from "./case.ts";

export const desk = {
  desk: "Arbeitsplatz",
  skip: "Zum Inhalt springen",
  now: "Jetzt",
  today: "Heute",
  plan: "Kalender",
  new: "Neu",
  find: "Suchen",
  search: "Vorgänge suchen",
  searchFailed: "Die Suche ist fehlgeschlagen. Mit der Eingabetaste versuchen Sie es erneut.",
  report: "Bericht",
  document: "Autohaus",
  people: "Persönliche Daten",
  imports: "Aus einem anderen System übernehmen",
  signOut: "Abmelden",
  signedInAs: (name) => `Angemeldet als ${name}`,
  dealers: "Alle meine Autohäuser",
  pickDealer: "Welches Autohaus?",
  noDealerTitle: "Sie gehören zu keinem Autohaus",
  noDealerBody: (email) =>
    `Sie sind als ${email} angemeldet. Bitten Sie die Leitung, diese Adresse beim Autohaus einzutragen, und laden Sie die Seite neu.`,
  otherPerson: "Als jemand anderes anmelden",
  signedOutTitle: "Sie sind abgemeldet",
  signedOutBody:
    "Der Anmeldedienst erkennt Sie vielleicht wieder; an einem gemeinsamen Rechner melden Sie sich auch dort ab.",
  signIn: "Anmelden",
  endedTitle: "Ihre Sitzung ist beendet",
  endedBody:
    "Es wurde nichts geändert. Melden Sie sich neu an; Sie kommen dorthin zurück, wo Sie waren.",
  endedTyped: "Ihr Text, damit Sie ihn kopieren können",
  notSignedInTitle: "Sie sind nicht angemeldet",
  notSignedInBody:
    "Die Anmeldung wurde nicht abgeschlossen oder dauerte zu lange. Versuchen Sie es noch einmal.",
  notVerifiedBody:
    "Ihre E-Mail-Adresse ist beim Anmeldedienst nicht bestätigt; wir wissen also nicht, wer Sie sind.",
} satisfies DeskText;

export const keys = {
  open: "Tasten",
  title: "Tastenkürzel",
  lead: "Ist ein Eintrag gewählt, wählen diese Tasten, was geschehen ist, und führen zur Notiz. Die Eingabetaste trägt es ein, Esc verwirft es; ein Buchstabe allein sendet nichts.",
  close: "Schließen",
  on: "Einzelne Tasten verwenden",
  help: "Diese Hilfe",
  next: "Nächster Eintrag",
  previous: "Voriger Eintrag",
  enter: "Eintrag öffnen",
} satisfies KeysText;

export const now = {
  title: "Jetzt",
  lead: (late, open) =>
    open === 0
      ? "Hier ist nichts offen."
      : `${late === 0 ? "Nichts ist überfällig" : late === 1 ? "1 ist überfällig" : `${late} sind überfällig`}, ${open} offen.`,
  show: "Anzeigen",
  mine: "Meine",
  all: "Alle",
  late: "Überfällig",
  atRisk: "Gefährdet",
  today: "Heute",
  later: "Später",
  lateBy: (span) => `seit ${span} überfällig`,
  dueIn: (span) => `in ${span}`,
  task: (kind, customer, what) => (kind === "callback" ? `${customer} anrufen` : what),
  about: (kind, customer, what) => (kind === "callback" ? what : `für ${customer}`),
  step: (step) => `Stufe ${step}`,
  tried: (times) => (times === 1 ? "einmal versucht" : `${times}-mal versucht`),
  taken: "kümmert sich darum",
  denied: "„stimmt nicht“",
  offers: "Ihnen angeboten",
  unplanned: "Nichts geplant",
  expected: (when) => `jetzt erwartet bis ${when}`,
  unanswered: "Angeboten, noch ohne Antwort",
  offeredTo: (to, span) => `${to} angeboten, noch ${span}`,
  exhausted: "letzte Stufe erreicht",
  more: "Mehr anzeigen",
  windows: (text) => `Anruf ${text}`,
  unknown: "jemand",
  backToBrand: "← Alle Autohäuser",
} satisfies NowText;

export const find = {
  title: "Suchen",
  lead: "Füllen Sie aus, was Sie haben; alles davon muss passen.",
  reference: "Vorgangsnummer",
  name: "Name",
  phone: "Telefonnummer",
  email: "E-Mail-Adresse",
  registration: "Kennzeichen",
  do: "Suchen",
  needOne: "Füllen Sie mindestens eines davon aus",
  badPhone: "Geben Sie mindestens sieben Ziffern einer Telefonnummer ein",
  none: "Nichts passt. Vielleicht eine andere Schreibweise oder Nummer?",
  found: (count) => (count === 1 ? "1 Vorgang" : `${count} Vorgänge`),
  opened: (moment) => `seit ${moment}`,
  todayTitle: "Heute",
  before: "← Tag davor",
  after: "Tag danach →",
  day: "Tag",
  calendars: "Kalender und Tabellen",
  inBulk: "Massenbuchungen",
  inBulkLead:
    "Termine, die zusammen aus einem Netzwerk kamen, von Personen, bei denen nicht feststeht, dass sie unsere E-Mails lesen. Beim Aufräumen werden alle aufgeführten abgesagt, und niemand bekommt eine E-Mail.",
  nothingInBulk: "Es gibt keine Massenbuchungen.",
  bookedOn: (hour) => `Gebucht am ${hour}`,
  visitsInBulk: (count) => (count === 1 ? "1 Termin" : `${count} Termine`),
  leftOutOfBulk: (count) =>
    count === 1
      ? "1 weiterer bleibt stehen: Der Kunde ist bekannt, oder jemand von uns hatte damit zu tun."
      : `${count} weitere bleiben stehen: Die Kunden sind bekannt, oder jemand von uns hatte damit zu tun.`,
  clearBulk: (count) => (count === 1 ? "1 absagen, ohne E-Mail" : `${count} absagen, ohne E-Mail`),
  waitingList: "Warteliste",
  toDecide: "Zu entscheiden",
  toDecideLead:
    "Im Autohaus hat sich etwas geändert, und diese Termine können so nicht stattfinden. Verschieben Sie jeden oder bestätigen Sie, dass er so bleibt.",
  nothingToDecide: "Es ist nichts zu entscheiden.",
  reminderHeld: "Bis er verschoben oder bestätigt ist, bekommt der Kunde keine Erinnerung.",
  asIsReason: "Warum bleibt er, wie er ist?",
  asIsDo: "Er bleibt, wie er ist",
  promiseStays: "Bleibt wie zugesagt",
  promiseRetimed: "Eine neue Zeit, mit dem Kunden vereinbart",
  promiseGone: "Wird nicht mehr gebraucht",
  nothing: "Für diesen Tag ist nichts gebucht.",
  unconfirmed: "Dem Kunden nicht bestätigt",
  mail: (state) => `E-Mail ${ofCase.mail(state)}`,
  open: (count) => (count === 1 ? "1 offene Zusage" : `${count} offene Zusagen`),
} satisfies FindText;
