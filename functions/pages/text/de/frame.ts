import type { FrameText, ProblemText, DeskProblemText } from "../en/frame.ts";

export const frame = {
  siteName: "Kept",
  skip: "Zum Inhalt springen",
  callUs: "Rufen Sie uns an:",
  back: "Zurück",
  errorTitle: "Fehler",
  problemHeading: "Da stimmt etwas nicht",
  problemOf: (name: string, problem: string) => `${name}: ${problem}`,
  optional: "(freiwillig)",
  timesAre: (zone) =>
    `Alle Zeiten gelten in der Zeitzone des Autohauses (${zone}). Ihre ist eine andere.`,
  privacy: "Ihre Angaben verwenden wir nur für Ihren Termin oder Anruf und für nichts anderes.",
  accessibility: "Barrierefreiheit",
  whatIsKept: "Was wir speichern und warum",
  dealersPrivacy: "Datenschutz",
  imprint: "Impressum",
  languages: "Sprache",
  /** `{time}` is put in by the script of the page. */
  ownClock: "{time} nach Ihrer Uhr",
  changed: "Hier hat sich etwas geändert, während Sie geschrieben haben.",
  show: "Neu laden (Geschriebenes geht verloren)",
  /** `{time}` is put in by the script of the page. */
  stale:
    "Diese Seite ist vielleicht nicht mehr aktuell: Seit {time} ließ sich das nicht prüfen. Es wird von selbst wieder versucht.",
  ended:
    "Sie sind nicht mehr angemeldet, deshalb wird diese Seite nicht mehr aktualisiert. Was Sie geschrieben haben, bleibt erhalten.",
  enter: "Wieder anmelden",
  gone: "Sie können diese Seite nicht mehr öffnen.",
} satisfies FrameText;

export const problem = {
  nothingHere: {
    title: "Unter dieser Adresse gibt es nichts",
    body: "Der Link ist vielleicht alt, oder ein Buchstabe ging unterwegs verloren.",
  },
  notTaken: {
    title: "Das konnten wir nicht annehmen",
    body: "Es wurde nichts geändert. Beginnen Sie neu, oder rufen Sie Ihr Autohaus an.",
  },
  words: {
    "dealer-not-found": {
      title: "Dieses Autohaus kennen wir nicht",
      body: "Der Link ist vielleicht alt. Wählen Sie Ihr Autohaus aus der Liste.",
    },
    "service-not-found": {
      title: "Das bietet dieses Autohaus nicht an",
      body: "Der Link ist vielleicht alt. Wählen Sie aus dem, was jetzt angeboten wird.",
    },
    "case-not-found": {
      title: "Wir können diese Seite nicht öffnen",
      body: "Nutzen Sie den Link in unserer letzten E-Mail: Er öffnet Ihren Vorgang und merkt sich dieses Gerät. Funktioniert er nicht mehr, rufen Sie Ihr Autohaus an; wir senden einen neuen.",
    },
    "link-narrowed": {
      title: "Diese Seite können Sie jetzt nur noch lesen",
      body: "Es wurde nichts geändert: Alles hier liegt mehr als 30 Tage zurück. Lassen Sie sich einen neuen Link schicken, oder rufen Sie uns an.",
    },
    "foreign-form": {
      title: "Dieses Formular kam nicht von unserer Seite",
      body: "Es wurde nichts geändert. Öffnen Sie die Seite neu und senden Sie das Formular von dort.",
    },
    "address-not-proven": {
      title: "Bitte öffnen Sie zuerst den Link in unserer E-Mail",
      body: "Es wurde nichts geändert. Als Sie gebucht haben, haben wir Ihnen eine E-Mail geschickt: Öffnen Sie den Link darin, und Sie können sich von dort aus für einen früheren Termin vormerken.",
    },
    "too-many-requests": {
      title: "Das waren zu viele Versuche",
      body: "Es wurde nichts geändert. Warten Sie eine Weile, oder rufen Sie uns an.",
    },
    "idempotency-key-reused": {
      title: "Dieses Formular wurde schon gesendet",
      body: "Das zuerst Gesendete gilt; die E-Mail dazu hat einen Link zum Ändern. Für etwas anderes beginnen Sie neu.",
    },
    "body-too-large": {
      title: "Das war zu lang",
      body: "Es wurde nichts geändert. Gehen Sie zurück und kürzen Sie Ihre Nachricht.",
    },
    "try-again": {
      title: "Bitte versuchen Sie es noch einmal",
      body: "Wir sind gerade ausgelastet. Es wurde nichts geändert; laden Sie die Seite in einigen Sekunden neu.",
    },
    "perhaps-done": {
      title: "Wir wissen nicht, ob das geklappt hat",
      body: "Wir sind gerade ausgelastet; vielleicht ist es schon geschehen, vielleicht nicht. Öffnen Sie die Seite neu: Dort steht der aktuelle Stand. Fehlt es dort, senden Sie es noch einmal.",
    },
    internal: {
      title: "Bei uns ist etwas schiefgegangen",
      body: "Es liegt nicht an Ihnen, und wir wissen davon. Versuchen Sie es noch einmal, oder rufen Sie Ihr Autohaus an.",
    },
  },
  getIn: "Vorgang wieder öffnen",
  startAgain: "Zurück zur Buchung",
  typed: "Ihr Text, damit Sie ihn kopieren können",
  toDealers: "Alle Autohäuser ansehen",
  quote: (id) => `Wenn Sie deswegen anrufen, nennen Sie ${id}.`,
} satisfies ProblemText;

export const deskProblem = {
  toDesk: "Zum Arbeitsplatz",
  words: {
    "case-not-found": {
      title: "Diesen Vorgang gibt es bei Ihrem Autohaus nicht",
      body: "Prüfen Sie die Vorgangsnummer. Vorgänge eines anderen Autohauses sieht nur dieses.",
    },
    erased: {
      title: "Dieser Vorgang wurde gelöscht",
      body: "Was über den Kunden gespeichert war, ist endgültig weg; niemand kann es zurückholen.",
    },
    "dealer-not-found": {
      title: "Sie gehören nicht zu diesem Autohaus",
      body: "Oder es gibt dieses Autohaus nicht. Gehen Sie zu Ihrem eigenen Arbeitsplatz.",
    },
    "partner-not-found": {
      title: "Diesen Partner können Sie nicht sehen",
      body: "Oder es gibt ihn nicht. Gehen Sie zu Ihrem eigenen Arbeitsplatz.",
    },
    "brand-not-found": {
      title: "Sie arbeiten nicht für diese Marke",
      body: "Oder es gibt diese Marke nicht. Gehen Sie zu Ihrem eigenen Arbeitsplatz.",
    },
    "channel-not-allowed": {
      title: "Dort möchte der Kunde nicht angerufen werden",
      body: "Es wurde nichts eingetragen. Gehen Sie zurück und wählen Sie eine andere Nummer.",
    },
    "role-not-allowed": {
      title: "Dafür sind Sie nicht zuständig",
      body: "Es wurde nichts geändert. Fragen Sie die Leitung oder die Person, der es angeboten wurde.",
    },
    "purpose-not-allowed": {
      title: "Das ist ein Vorgang des Service",
      body: "Der Kunde hat nicht zugestimmt, vom Verkauf angesprochen zu werden, daher können Sie den Vorgang nicht öffnen. Dass Sie es versucht haben, ist dort vermerkt.",
    },
    "outside-call-window": {
      title: "Nicht zu dieser Zeit",
      body: "Der Kunde möchte nur zu anderen Zeiten angerufen werden, daher wurde nichts eingetragen. Wenn er Sie angerufen hat, gehen Sie zurück und wählen Sie „Wir wurden angerufen“.",
    },
    "file-too-large": {
      title: "Die Datei war zu groß",
      body: "Es wurde nichts geändert. Verkleinern Sie sie auf höchstens 200 kB und senden Sie sie noch einmal.",
    },
    "idempotency-key-reused": {
      title: "Dieses Formular wurde schon gesendet",
      body: "Das zuerst Gesendete gilt. Für etwas anderes beginnen Sie neu.",
    },
  },
} satisfies DeskProblemText;
