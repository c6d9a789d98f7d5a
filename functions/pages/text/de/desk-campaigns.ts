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
  draft: "noch nicht gestartet",
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
  "no-consent": "Eine Zustimmung ist nicht angegeben",
  "no-sales-consent": "Hat nicht zugestimmt, vom Verkauf angesprochen zu werden",
  "do-not-call": "Möchte nicht angerufen werden",
  answered: "Hat zu diesem Anlass schon geantwortet",
  erased: "Die Daten wurden gelöscht",
  ended: "Die Kampagne endete vorher",
  "open-announcement": "Eine frühere Ankündigung hat noch kein Ergebnis",
  "open-complaint": "Eine Beschwerde ist noch offen",
  "too-soon": "Wurde erst vor Kurzem angeschrieben",
  other: "Ein anderer Grund",
};

const figures: Readonly<Record<Flag | "written" | "promised" | "left", string>> = {
  written: "Angeschrieben",
  delivered: "Zugestellt",
  bounced: "Zurückgekommen",
  unsent: "Nicht gesendet",
  unsubscribed: "Solche E-Mails abbestellt",
  came: "Seite geöffnet und dort etwas getan",
  booked: "Gebucht",
  promised: "Zugesagt",
  kept: "Gehalten",
  withdrawn: "Zusage zurückgezogen",
  left: "Noch nicht an der Reihe",
};

/** What a brand writes to many customers of a dealer. */
export const campaigns: CampaignsText = {
  title: "Kampagnen",
  listLead:
    "Was Sie vielen Kunden eines Autohauses schreiben. Jede E-Mail führt zu einem Termin, der sich buchen lässt, oder gibt eine Zusage, die jemand hält.",
  none: "Es gibt noch keine Kampagnen. Mit einer Kampagne schreiben Sie vielen Kunden eines Autohauses; jede E-Mail führt zu einem Termin, der sich buchen lässt, oder gibt eine Zusage, die jemand hält.",
  add: "Neue Kampagne",
  state,
  people,
  writtenOf: (written, rows) => `${n(written)} von ${people(rows)} angeschrieben`,
  settledOf: (settled, rows) => `${n(settled)} von ${people(rows)}`,
  dealerLead:
    "Wessen Kunden Sie schreiben. Wer etwas zusagt und was sich buchen lässt, geben Sie im nächsten Schritt an.",
  onward: "Weiter",
  lead: "Niemand wird angeschrieben, bevor Sie die Kampagne starten. Vorher sehen Sie, wie sich die E-Mail liest und wer nicht angeschrieben wird.",
  name: "Name",
  nameHint: "Kunden sehen ihn nicht",
  purpose: "Worum es geht",
  purposeHint:
    "Zum Beispiel: Leasingende. Wer noch auf das Ergebnis einer anderen Kampagne zum selben Anlass wartet, wird nicht noch einmal angeschrieben.",
  texts: "Was in der E-Mail steht",
  textsLead: (language) =>
    `In so vielen Sprachen, wie Sie möchten; ${language} muss dabei sein, für alle, die keine der anderen lesen. Was Sie leer lassen, entfällt. In den Texten steht:`,
  placeholders: [
    { name: "name", means: "für den Namen der Person, die es liest" },
    { name: "dealer", means: "für den Namen des Autohauses" },
    { name: "promise", means: "für die Zusage: was, wer und bis wann" },
    { name: "bookingLink", means: "für die Worte, die auf dem Link zum Buchen stehen" },
  ],
  subject: "Betreff",
  body: "Text",
  promise: "Was zugesagt wird",
  promiseLead:
    "Alle, die angeschrieben werden, bekommen diese Zusage, und jemand hält sie bis zu der Zeit, die Sie angeben. Lassen Sie die Felder leer, wenn die E-Mail stattdessen zu einem Termin führt, der sich buchen lässt; beides geht auch.",
  what: "Was für die Kunden getan wird",
  whatHint: "Zum Beispiel: Anruf wegen der Begutachtung Ihres Leasingfahrzeugs",
  department: "Abteilung",
  asOwner: "die Abteilung der Person, die sie hält",
  owner: "Wer sie hält",
  everybody: "wer in der Abteilung anruft",
  day: "Bis zu welchem Tag",
  time: "Bis wie viel Uhr",
  due: "Bis",
  link: "Wohin die E-Mail führt",
  service: "Leistung, die sich buchen lässt",
  serviceHint: "Der Link öffnet die freien Termine dieser Leistung",
  noService: "keine",
  audience: "Wer angeschrieben wird",
  audienceLead:
    "Eine Tabelle (CSV) mit einer Zeile für jede Person. Die erste Zeile nennt die Spalten: Name, E-Mail und, wo bekannt, Telefon, Sprache und Zustimmung.",
  audienceStays: (rows) =>
    `Bisher ${people(rows)}. Eine neue Tabelle ersetzt die bisherige; ohne neue bleibt es dabei.`,
  file: "Tabelle als Datei",
  fileHint: "CSV, höchstens 4,4 MB und 20.000 Zeilen",
  pasted: "Oder hier eingefügt",
  pastedHint: "name,email,telefon,sprache,zustimmung und darunter eine Zeile für jede Person",
  basis: "Auf welcher Grundlage Sie ihnen schreiben",
  basisHint: "Wer solche E-Mails abbestellt hat, wird in keinem Fall angeschrieben.",
  bases: {
    customer: "Alle sind Kunden des Autohauses",
    consent: "Alle haben zugestimmt: In der Spalte „Zustimmung“ steht „ja“",
  },
  window: "Wann geschrieben wird",
  windowLead:
    "Nach der Uhr des Autohauses. Ohne Angabe wird an jedem Tag geschrieben, nachts in keinem Fall.",
  anyDay: "An jedem Tag, nie nachts",
  from: "Von",
  to: "Bis",
  days: "Nur an diesen Tagen",
  dailyAmount: "Höchstens so viele am Tag",
  save: "Speichern und ansehen",
  cancel: "Zurück, ohne zu speichern",
  leave: "Alles lassen, wie es ist",
  done: {
    saved: "Die Kampagne ist gespeichert. Noch wurde niemand angeschrieben.",
    tested: "Ein Test ist unterwegs zu Ihnen; er kommt in wenigen Minuten an.",
    started: "Die Kampagne ist gestartet.",
    paused: "Die Kampagne ist angehalten. Vorerst wird niemand mehr angeschrieben.",
    stopped: "Die Kampagne ist beendet. Was zugesagt wurde, bleibt zugesagt.",
  },
  preview: "Was geschehen würde",
  wouldWrite: (count) =>
    count === 1 ? "1 Person würde angeschrieben" : `${people(count)} würden angeschrieben`,
  inAnotherLanguage: (count) =>
    count === 1
      ? "1 Person davon liest keine dieser Sprachen und bekommt den Text in der Sprache des Autohauses."
      : `${people(count)} davon lesen keine dieser Sprachen und bekommen den Text in der Sprache des Autohauses.`,
  leftOut: "Nicht angeschrieben",
  heldBack: "Vorerst zurückgehalten",
  line: (line) => `Zeile ${n(line)}`,
  why,
  change: "Ändern",
  start: "Starten",
  resume: "Fortsetzen",
  pause: "Anhalten",
  stop: "Endgültig beenden",
  startDoes: (many) =>
    many === 1
      ? "1 Person wird angeschrieben, und zwar sofort, wenn jetzt geschrieben werden darf. Was in der E-Mail steht, lässt sich dann nicht mehr ändern."
      : `${people(many)} werden angeschrieben: die Ersten sofort, wenn jetzt geschrieben werden darf, die anderen nach und nach. Was in der E-Mail steht, lässt sich dann nicht mehr ändern.`,
  startPromises: (what, due) =>
    `Allen wird zugesagt: ${what}, bis ${due}. Wer die Zusage hält, findet sie unter den eigenen Zusagen.`,
  pauseDoes: "Niemand wird mehr angeschrieben, bis Sie die Kampagne fortsetzen.",
  stopDoes:
    "Niemand wird mehr angeschrieben, und die Kampagne lässt sich nicht wieder starten. Ihre Zahlen bleiben hier.",
  promisesStay:
    "Was in E-Mails zugesagt wurde, die schon gesendet sind, bleibt zugesagt und wird gehalten; was noch auf den Versand wartet, endet. Einzelne Zusagen kann zurückziehen, wer sie hält.",
  pausedItself: "Die Kampagne wurde automatisch angehalten.",
  inTheWay: {
    "cannot-be-kept":
      "Was zugesagt wird, ließ sich nicht mehr halten. Setzen Sie die Kampagne fort, wenn wieder Zeit für die Anrufe ist, oder beenden Sie sie.",
    "nobody-keeps-it":
      "Wer die Zusage halten sollte, oder die Abteilung dazu, gehört nicht mehr zum Autohaus. Beenden Sie diese Kampagne und legen Sie eine neue an, oder tragen Sie beides wieder ein.",
    "service-is-gone":
      "Die Leistung, zu der der Link führt, wird nicht mehr angeboten. Bieten Sie sie wieder an und setzen Sie die Kampagne fort, oder beenden Sie sie.",
    "dealer-is-draft":
      "Das Autohaus ist ein Entwurf; dort kann noch niemand buchen. Veröffentlichen Sie es zuerst.",
  },
  ended: "Diese Kampagne ist zu Ende; sie lässt sich weder starten noch anhalten.",
  notRunning: "Diese Kampagne läuft nicht; es gibt nichts anzuhalten.",
  goesOn: "Die Kampagne läuft von selbst weiter; Sie können diese Seite schließen.",
  cameOfIt: "Was daraus wurde",
  figures,
  about: "Angaben",
  nextAt: "Weiter geht es",
  madeBy: "Angelegt von",
  mail: "Wie sich die E-Mail liest",
  mailIn: (language) => `Die E-Mail auf ${language}`,
  mailLead:
    "So kommt sie bei allen an, die diese Sprache lesen, hier mit Ihrem Namen statt dem des Kunden. Die Links führen nirgendwohin.",
  testLead: (address) =>
    `Ein Test in dieser Sprache geht an ${address}. Zugesagt wird damit nichts.`,
  test: "Mir einen Test schicken",
  cases: "Vorgänge aus dieser Kampagne",
  moreCases: (count) => (count === 1 ? "und 1 weiterer" : `und ${n(count)} weitere`),
  consentColumn: "Zustimmung",
  pastedAgain:
    "Fügen Sie die Zeilen noch einmal ein, oder senden Sie sie als Datei: So viele werden nicht noch einmal angezeigt",
  fileAgain: "Wählen Sie die Datei noch einmal aus: Eine Seite kann sie nicht behalten",
  eitherTable: "Schicken Sie eine Datei oder fügen Sie Zeilen ein, nicht beides",
  needsColumns: "Die erste Zeile muss die Spalten nennen, darunter Name und E-Mail",
  changed: "Das hat sich inzwischen geändert. Sehen Sie es sich noch einmal an.",
  forNobody: "Noch ist niemand da, dem geschrieben wird: Geben Sie eine Tabelle der Personen an.",
  emptyPromise:
    "Hier steht, dass sich jemand meldet. Sagen Sie unten, was zugesagt ist, wer es hält und bis wann, oder lassen Sie den Satz weg.",
  leadsNowhere:
    "Diese E-Mail führt nirgendwohin. Sagen Sie unten, was zugesagt wird oder welche Leistung sich buchen lässt.",
  noTextIn: (language) =>
    `Schreiben Sie auch einen Text in der Sprache des Autohauses (${language}), für alle, die keine der anderen lesen.`,
  onlyAtNight:
    "So bleibt keine Zeit zum Schreiben: Nachts geht keine E-Mail hinaus. Wählen Sie Stunden am Tag.",
  duePassed: "Die Zeit der Zusage ist vorbei. Wählen Sie eine spätere.",
  unknownPlaceholder: (name) =>
    `{${name}} steht hier für nichts: {promise} braucht eine Zusage und {bookingLink} eine Leistung, die sich buchen lässt`,
  cannotBeKept: (count, due) =>
    `${count === 1 ? "1 Anruf ist" : `${calls(count)} sind`} bis ${due} nicht zu schaffen.`,
  callers: (count, hours) =>
    `Bis dahin ${count === 1 ? "kann 1 Person" : `können ${people(count)}`} anrufen, insgesamt ${hours === 1 ? "1 Stunde" : `${n(hours)} Stunden`} lang.`,
  assumed: (count) =>
    `Die Abteilung gibt nicht an, wie viele Anrufe in einer Stunde möglich sind; gerechnet wird mit ${n(count)}.`,
  alreadyPromised: (count) =>
    `${count === 1 ? "1 Anruf" : calls(count)} in dieser Zeit ${count === 1 ? "ist" : "sind"} schon zugesagt.`,
  tooFewADay: (daily, inTime, atOnce) =>
    `Die Grenze ist die Menge pro Tag: Bei ${n(daily)} pro Tag ${inTime === 1 ? "kann" : "können"} nur ${n(inTime)} so früh angeschrieben werden, dass Zeit für den Anruf bleibt. Ohne sie ${atOnce === 1 ? "wäre 1 Anruf" : `wären ${calls(atOnce)}`} möglich.`,
  possible: (count) =>
    `Damit ${count === 1 ? "ist hierfür noch 1 Anruf" : `sind hierfür noch ${calls(count)}`} möglich.`,
  earliest: (count, due) =>
    `Bis ${due} ${count === 1 ? "ist 1 Anruf" : `sind ${calls(count)}`} zu schaffen: Wählen Sie diese Zeit oder eine spätere, oder schreiben Sie weniger Personen an.`,
  noEarliest:
    "Auch in zwei Monaten sind nicht alle zu schaffen: Schreiben Sie weniger Personen an.",
};
