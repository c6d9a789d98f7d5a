import type {
  CampaignState,
  WhyHeld,
  WhySkipped,
} from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Flag } from "../../../../shared/campaigns/campaign/recipients.store.ts";
import type { CampaignsText } from "../en/desk-campaigns.ts";

const n = (count: number) => count.toLocaleString("de");
const people = (count: number) => (count === 1 ? "1 Person" : `${n(count)} Personen`);
const calls = (count: number) => (count === 1 ? "1 Anruf" : `${n(count)} Anrufe`);

const state: Readonly<Record<CampaignState, string>> = {
  draft: "nicht begonnen",
  running: "läuft",
  paused: "angehalten",
  stopped: "beendet",
  done: "abgeschlossen",
};

const why: Readonly<Record<WhyHeld | WhySkipped | "other", string>> = {
  bad: "Die Zeile lässt sich nicht lesen",
  doubled: "Doppelt in der Tabelle",
  dead: "E-Mails an die Adresse kommen nicht an",
  declined: "Hat solche E-Mails abbestellt",
  "no-consent": "Keine Angabe, dass sie zugestimmt haben",
  "no-sales-consent": "Hat dem Verkauf nicht zugestimmt",
  "do-not-call": "Möchte nicht angerufen werden",
  answered: "Hat schon beantwortet, worum es geht",
  erased: "Die Daten wurden gelöscht",
  ended: "Die Kampagne endete, bevor sie an der Reihe waren",
  "open-announcement": "Was ihnen zuvor angekündigt wurde, hat noch kein Ergebnis",
  "open-complaint": "Ihre Beschwerde ist noch offen",
  "too-soon": "Wurden erst vor Kurzem angeschrieben",
  other: "Ein anderer Grund",
};

const figures: Readonly<Record<Flag | "written" | "promised" | "left", string>> = {
  written: "Angeschrieben",
  delivered: "Zugestellt",
  bounced: "Zurückgekommen",
  unsubscribed: "Haben solche E-Mails abbestellt",
  came: "Haben die Seite geöffnet und dort etwas getan",
  booked: "Gebucht",
  promised: "Zugesagt",
  kept: "Gehalten",
  withdrawn: "Zusage zurückgenommen",
  left: "Noch nicht an der Reihe",
};

/** What a brand writes to many customers of a dealer. */
export const campaigns: CampaignsText = {
  title: "Kampagnen",
  listLead:
    "Was Sie vielen Kunden eines Autohauses schreiben. Jede E-Mail führt zu einem Termin, der gebucht werden kann, oder macht eine Zusage, die jemand hält.",
  none: "Es gibt noch keine Kampagnen. Eine Kampagne schreibt vielen Kunden eines Autohauses; jede E-Mail führt zu einem Termin, der gebucht werden kann, oder macht eine Zusage, die jemand hält.",
  add: "Neue Kampagne",
  state,
  people,
  writtenOf: (written, rows) => `${n(written)} von ${people(rows)} angeschrieben`,
  settledOf: (settled, rows) => `${n(settled)} von ${people(rows)}`,
  dealerLead:
    "Für wessen Kunden sie ist. Wer etwas zusagen und was gebucht werden kann, wird danach gefragt.",
  onward: "Weiter",
  lead: "Niemand wird angeschrieben, bevor Sie sie beginnen. Sie sehen zuerst, wie sie sich liest und wer nicht angeschrieben wird.",
  name: "Name",
  nameHint: "Kunden lesen ihn nicht",
  purpose: "Worum es geht",
  purposeHint:
    "Zum Beispiel Leasingende. Wer auf das Ergebnis einer anderen Kampagne zum selben Anlass wartet, wird nicht noch einmal angeschrieben.",
  texts: "Was sie sagt",
  textsLead: (language) =>
    `In so vielen Sprachen, wie Sie möchten; ${language} muss dabei sein, für alle, die keine der anderen lesen. Eine leere Sprache entfällt. In den Texten steht:`,
  placeholders: [
    { name: "name", means: "für den Namen, wer es liest" },
    { name: "dealer", means: "für den Namen des Autohauses" },
    { name: "promise", means: "dafür, was zugesagt ist, wer es hält und bis wann" },
    { name: "bookingLink", means: "für die Worte des Links zum Buchen" },
  ],
  subject: "Betreff",
  body: "Text",
  promise: "Was sie zusagt",
  promiseLead:
    "Alle, die angeschrieben werden, haben diese Zusage, und jemand hält sie bis dahin. Lassen Sie es leer, wenn sie stattdessen zu einem Termin führt, der gebucht werden kann; beides geht auch.",
  what: "Was für sie getan wird",
  whatHint: "Zum Beispiel: Anruf wegen der Begutachtung des Leasingautos",
  department: "Abteilung",
  asOwner: "die der Person, die sie hält",
  owner: "Wer sie hält",
  everybody: "wer in der Abteilung anruft",
  day: "Bis zu welchem Tag",
  time: "Bis wie viel Uhr",
  due: "Bis",
  link: "Wohin sie führt",
  service: "Leistung, die gebucht werden kann",
  serviceHint: "Der Link öffnet die freien Termine dieser Leistung",
  noService: "keine",
  audience: "Für wen sie ist",
  audienceLead:
    "Eine Tabelle (CSV) mit einer Zeile für jede Person. Die erste Zeile nennt die Spalten: Name, E-Mail und, wo bekannt, Telefon, Sprache und Zustimmung.",
  audienceStays: (rows) =>
    `Sie ist für ${people(rows)}. Eine andere Tabelle tritt an deren Stelle; ohne eine bleibt es dabei.`,
  file: "Tabelle als Datei",
  fileHint: "CSV, höchstens 4,4 MB und 20.000 Zeilen",
  pasted: "Oder eingefügt",
  pastedHint: "name,email,telefon,sprache,zustimmung und darunter eine Zeile für jede Person",
  basis: "Was erlaubt, ihnen zu schreiben",
  basisHint: "Wer solche E-Mails abbestellt hat, wird in keinem Fall angeschrieben.",
  bases: {
    customer: "Sie sind Kunden des Autohauses",
    consent: "Alle haben zugestimmt: die Spalte Zustimmung sagt, wann und wie",
  },
  window: "Wann sie schreibt",
  windowLead:
    "Nach der Uhr des Autohauses. Ohne Angabe schreibt sie an jedem Tag; nachts schreibt sie nie.",
  anyDay: "An jedem Tag, nie nachts",
  from: "Von",
  to: "Bis",
  days: "Nur an diesen Tagen",
  dailyAmount: "Höchstens so viele am Tag",
  save: "Speichern und ansehen",
  cancel: "Zurück, ohne zu speichern",
  leave: "Alles lassen, wie es ist",
  done: {
    saved: "Sie ist gespeichert. Niemand wurde angeschrieben.",
    tested: "Ein Test ist unterwegs zu Ihnen; er kommt in einigen Minuten an.",
    started: "Sie hat begonnen.",
    paused: "Sie ist angehalten. Niemand wird mehr angeschrieben.",
    stopped: "Sie ist beendet. Was sie zugesagt hat, bleibt zugesagt.",
  },
  preview: "Was sie tun würde",
  wouldWrite: (count) =>
    count === 1 ? "1 Person würde angeschrieben" : `${people(count)} würden angeschrieben`,
  inAnotherLanguage: (count) =>
    count === 1
      ? "1 Person davon liest keine der Sprachen und bekommt die des Autohauses."
      : `${people(count)} davon lesen keine der Sprachen und bekommen die des Autohauses.`,
  leftOut: "Nicht angeschrieben",
  heldBack: "Vorerst zurückgehalten",
  line: (line) => `Zeile ${n(line)}`,
  why,
  change: "Ändern",
  start: "Beginnen",
  resume: "Weiterlaufen lassen",
  pause: "Anhalten",
  stop: "Endgültig beenden",
  startDoes: (many) =>
    many === 1
      ? "1 Person wird angeschrieben, sofort, wenn jetzt geschrieben werden darf. Was sie sagt, lässt sich dann nicht mehr ändern."
      : `${people(many)} werden angeschrieben: die Ersten sofort, wenn jetzt geschrieben werden darf, die anderen nach und nach. Was sie sagt, lässt sich dann nicht mehr ändern.`,
  startPromises: (what, due) =>
    `Allen wird zugesagt: ${what}, bis ${due}. Wer es hält, findet es bei den eigenen Zusagen.`,
  pauseDoes: "Niemand wird mehr angeschrieben, bis Sie sie weiterlaufen lassen.",
  stopDoes:
    "Niemand wird mehr angeschrieben, endgültig. Sie lässt sich nicht wieder beginnen; ihre Zahlen bleiben hier.",
  promisesStay:
    "Was sie bisher zugesagt hat, bleibt zugesagt und wird gehalten. Wer eine Zusage hält, kann sie einzeln zurücknehmen.",
  pausedBecause:
    "Sie hat von selbst angehalten, weil sich nicht mehr halten ließ, was sie zusagt. Lassen Sie sie weiterlaufen, wenn wieder Zeit für die Anrufe ist, oder beenden Sie sie.",
  goesOn: "Sie läuft von selbst weiter; Sie können diese Seite schließen.",
  cameOfIt: "Was daraus wurde",
  figures,
  about: "Angaben",
  nextAt: "Weiter geht es",
  madeBy: "Angelegt von",
  mail: "Wie sie sich liest",
  mailIn: (language) => `Die E-Mail auf ${language}`,
  mailLead:
    "So bekommt sie, wer diese Sprache liest, hier mit Ihrem Namen. Die Links führen nirgendwohin.",
  testLead: (address) => `Ein Test in dieser Sprache geht an ${address}. Er sagt nichts zu.`,
  test: "Mir einen Test schicken",
  cases: "Vorgänge daraus",
  moreCases: (count) => (count === 1 ? "und 1 weiterer" : `und ${n(count)} weitere`),
  fileAgain: "Wählen Sie die Datei noch einmal: eine Seite kann sie nicht behalten",
  eitherTable: "Schicken Sie eine Datei oder fügen Sie Zeilen ein, nicht beides",
  needsColumns: "Die erste Zeile muss die Spalten nennen, darunter Name und E-Mail",
  changed: "Das hat sich inzwischen geändert. Sehen Sie es sich noch einmal an.",
  forNobody: "Sie ist noch für niemanden: geben Sie eine Tabelle an, für wen sie ist.",
  emptyPromise:
    "Hier steht, dass sich jemand meldet. Sagen Sie unten, was zugesagt ist, wer es hält und bis wann, oder lassen Sie den Satz weg.",
  leadsNowhere:
    "Diese E-Mail führt nirgendwohin. Sagen Sie unten, was sie zusagt oder welche Leistung gebucht werden kann.",
  onlyAtNight:
    "So bleibt keine Zeit zum Schreiben: nachts geht keine E-Mail hinaus. Wählen Sie Stunden am Tag.",
  duePassed: "Die Zeit der Zusage ist vorbei. Wählen Sie eine spätere.",
  unknownPlaceholder: (name) =>
    `{${name}} steht hier für nichts: {promise} braucht eine Zusage und {bookingLink} eine Leistung, die gebucht werden kann`,
  cannotBeKept: (count, due) =>
    `${count === 1 ? "1 Anruf ist" : `${calls(count)} sind`} bis ${due} nicht zu schaffen.`,
  callers: (count, hours) =>
    `Bis dahin ${count === 1 ? "kann 1 Person" : `können ${people(count)}`} anrufen, zusammen ${n(hours)} Stunden lang.`,
  assumed: (count) =>
    `Die Abteilung gibt nicht an, wie viele Anrufe in einer Stunde möglich sind; angenommen sind ${n(count)}.`,
  alreadyPromised: (count) =>
    `${count === 1 ? "1 Anruf" : calls(count)} in dieser Zeit ${count === 1 ? "ist" : "sind"} schon zugesagt.`,
  possible: (count) =>
    `So ${count === 1 ? "ist hierfür noch 1 Anruf" : `sind hierfür noch ${calls(count)}`} möglich.`,
  earliest: (count, due) =>
    `Bis ${due} ${count === 1 ? "ist 1 Anruf" : `sind ${calls(count)}`} zu schaffen: wählen Sie diese Zeit oder eine spätere, oder schreiben Sie weniger Personen an.`,
  noEarliest:
    "Auch in zwei Monaten sind nicht alle zu schaffen: schreiben Sie weniger Personen an.",
};
