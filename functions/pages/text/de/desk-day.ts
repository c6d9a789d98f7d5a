import type { BrandText } from "../brand-text.ts";
import type { DeskProblemText } from "../desk-problem-text.ts";
import type { DeskText } from "../desk-text.ts";
import type { FindText } from "../find-text.ts";
import type { HandoffText } from "../handoff-text.ts";
import type { KeysText } from "../keys-text.ts";
import type { NowText } from "../now-text.ts";
import { ofCase } from "./case.ts";

export const brand: BrandText = {
  title: "Alle Autohäuser",
  lead: (late, care) =>
    `${late === 0 ? "Nichts ist verspätet" : late === 1 ? "1 Zusage ist verspätet" : `${late} Zusagen sind verspätet`}, ${care === 0 ? "keine liegt bei Ihnen" : care === 1 ? "1 liegt bei Ihnen" : `${care} liegen bei Ihnen`}.`,
  atCare: "Bei der Marke",
  nothingAtCare: "Keine Zusage liegt bei Ihnen. Die Autohäuser klären selbst, was verspätet ist.",
  dealers: "Autohäuser",
  noDealers: "Noch führt kein Autohaus diese Marke.",
  dealer: "Autohaus",
  late: "Verspätet",
  care: "Bei der Marke",
  reportTitle: "Gehalten, je Autohaus",
  reportLead: "Zusagen, die in diesen Tagen fällig waren, nach dem Kalender jedes Autohauses.",
  rate: "Pünktlich gehalten",
  rateCell: (percent, kept, settled) => `${percent} (${kept} von ${settled})`,
  rateNone: "nichts fällig",
  keptLate: "Spät gehalten",
  openOverdue: "Verspätet und offen",
  total: "Zusammen",
  backToBrand: "← Alle Autohäuser",
};

export const problem: DeskProblemText = {
  toDesk: "Zum Arbeitsplatz",
  words: {
    "case-not-found": {
      title: "Diesen Vorgang gibt es bei Ihrem Autohaus nicht",
      body: "Prüfen Sie die Vorgangsnummer. Vorgänge eines anderen Autohauses sieht nur dieses.",
    },
    "dealer-not-found": {
      title: "Sie gehören nicht zu diesem Autohaus",
      body: "Oder es gibt dieses Autohaus nicht. Gehen Sie zu Ihrem eigenen Arbeitsplatz.",
    },
    "brand-not-found": {
      title: "Sie arbeiten nicht für diese Marke",
      body: "Oder es gibt diese Marke nicht. Gehen Sie zu Ihrem eigenen Arbeitsplatz.",
    },
    "channel-not-allowed": {
      title: "Dort möchte die Kundschaft nicht angerufen werden",
      body: "Es wurde nichts eingetragen. Gehen Sie zurück und wählen Sie eine andere Nummer.",
    },
    "role-not-allowed": {
      title: "Das dürfen Sie nicht",
      body: "Es wurde nichts geändert. Fragen Sie die Leitung oder wen es betrifft.",
    },
    "outside-call-window": {
      title: "Nicht zu dieser Zeit",
      body: "Anrufe sind nur zu anderen Zeiten erwünscht, daher wurde nichts eingetragen. Wenn man Sie angerufen hat, gehen Sie zurück und wählen Sie „Wir wurden angerufen“.",
    },
    "idempotency-key-reused": {
      title: "Dieses Formular wurde schon gesendet",
      body: "Das zuerst Gesendete gilt. Für etwas anderes beginnen Sie neu.",
    },
  },
};

export const desk: DeskText = {
  desk: "Arbeitsplatz",
  skip: "Zum Inhalt springen",
  now: "Jetzt",
  today: "Heute",
  new: "Neu",
  find: "Suchen",
  report: "Bericht",
  document: "Autohaus",
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
  endedTyped: "Was Sie geschrieben hatten, zum Kopieren",
  notSignedInTitle: "Sie sind nicht angemeldet",
  notSignedInBody:
    "Die Anmeldung wurde nicht beendet oder dauerte zu lange. Versuchen Sie es noch einmal.",
  notVerifiedBody:
    "Ihre E-Mail-Adresse ist beim Anmeldedienst nicht bestätigt; wir wissen also nicht, wer Sie sind.",
};

export const find: FindText = {
  title: "Suchen",
  lead: "Füllen Sie aus, was Sie haben; alles davon muss passen.",
  reference: "Vorgangsnummer",
  name: "Name",
  phone: "Telefonnummer",
  email: "E-Mail-Adresse",
  registration: "Kennzeichen",
  do: "Suchen",
  needOne: "Füllen Sie mindestens eines davon aus",
  badPhone: "Geben Sie eine Telefonnummer mit Vorwahl ein",
  none: "Nichts passt. Vielleicht eine andere Schreibweise oder Nummer?",
  found: (count) => (count === 1 ? "1 Vorgang" : `${count} Vorgänge`),
  opened: (moment) => `seit ${moment}`,
  todayTitle: "Heute",
  dayTitle: (day) => day,
  before: "← Tag davor",
  after: "Tag danach →",
  day: "Tag",
  calendars: "Kalender und Tabellen",
  nothing: "Für diesen Tag ist nichts gebucht.",
  unconfirmed: "Noch nicht bestätigt",
  mail: (state) => `E-Mail ${ofCase.mail(state)}`,
  open: (count) => (count === 1 ? "1 offene Zusage" : `${count} offene Zusagen`),
};

export const handoff: HandoffText = {
  title: "Weitergeben",
  link: "Weitergeben",
  lead: (owner) => `Es bleibt bei ${owner}, bis jemand es annimmt; ohne Antwort kommt es zurück.`,
  to: "An wen?",
  anybodyIn: (department) => `Irgendjemand in ${department}`,
  otherDealer: "Anderes Autohaus",
  toHint: "Ein anderes Autohaus sieht diesen Vorgang vom Angebot an, bis es ihn zurückgibt.",
  note: "Was sollte man dort wissen?",
  offer: "Anbieten",
  needNote: "Schreiben Sie, was man dort wissen sollte",
  badTo: "Wählen Sie jemand anderes",
  offered: (to, moment) => `${to} angeboten bis ${moment}.`,
  theirNote: (note) => `„${note}“`,
  accept: "Übernehmen",
  returnWhy: "Warum nicht?",
  giveBack: "Zurückgeben",
  takeBack: "Nicht angenommen oder wieder zurück",
  needReason: "Sagen Sie, warum",
  escalate: "Nächste Stufe jetzt benachrichtigen",
  applyPolicy: "Die Stufen von jetzt verwenden",
};

export const keys: KeysText = {
  open: "Tasten",
  title: "Tastenkürzel",
  lead: "Auf einer Zusage der Liste, oder im Vorgang für die dringendste:",
  close: "Schließen",
  on: "Einzelne Tasten wirken",
  help: "Diese Hilfe",
  next: "Nächster Eintrag",
  previous: "Eintrag davor",
  enter: "Eintrag öffnen",
};

export const now: NowText = {
  title: "Jetzt",
  lead: (late, open, more) =>
    open === 0
      ? "Hier ist nichts offen. Alle, denen etwas zugesagt wurde, haben von uns gehört."
      : `${late === 0 ? "Nichts ist verspätet" : late === 1 ? "1 ist verspätet" : `${late} sind verspätet`}, ${open}${more ? " oder mehr" : ""} offen.`,
  show: "Zeigen",
  mine: "Meine",
  all: "Alle",
  late: "Verspätet",
  today: "Heute",
  later: "Später",
  lateBy: (span) => `${span} zu spät`,
  dueIn: (span) => `in ${span}`,
  task: (kind, customer, what) => (kind === "callback" ? `${customer} anrufen` : what),
  about: (kind, customer, what) => (kind === "callback" ? what : `für ${customer}`),
  step: (step) => `Stufe ${step}`,
  tried: (times) => (times === 1 ? "einmal versucht" : `${times}-mal versucht`),
  taken: "kümmert sich",
  denied: "„stimmt nicht“",
  exhausted: "letzte Stufe erreicht",
  more: "Mehr zeigen",
  windows: (text) => `Anruf ${text}`,
  unknown: "jemand",
};
