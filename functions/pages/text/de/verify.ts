import type * as english from "../en/verify.ts";

/** What became of a code. */
const CODES: Readonly<Record<"read-out" | "renewed" | "revoked", string>> = {
  "read-out": "Ein Code zum Öffnen dieses Vorgangs wurde vorgelesen",
  renewed: "Der Code für Hilfe unterwegs wurde ersetzt; frühere gelten nicht mehr",
  revoked: "Der Code für Hilfe unterwegs wurde zurückgenommen; er gilt nicht mehr",
};

type Named = { readonly name?: string | undefined; readonly company?: string | undefined };

/** Who it was shown to, where they said so. */
function named({ name, company }: Named): string {
  const said = [name, company].filter((one) => one !== undefined).join(", ");
  return said === "" ? "" : ` (${said})`;
}

/** What happened, in the timeline. */
export const codeLines: typeof english.codeLines = {
  "case.code-made": ({ verify }) => CODES[verify ?? "read-out"],
  "commitment.settlement-disputed": ({ commitment: { what }, company, reason }) =>
    `${company} bestreitet, was andere getan haben wollen: ${what}, „${reason}“`,
  "case.code-used": ({ shown }) =>
    shown === undefined
      ? "Der Vorgang wurde mit dem vorgelesenen Code geöffnet"
      : `Mit dem Code für Hilfe unterwegs gezeigt: ${shown.what}${named(shown)}`,
};

/** What was to settle between companies is. */
export const settled: typeof english.settled = (company, what) =>
  `${company} steht dafür ein, damit ist es abgeschlossen: ${what}`;

/** The page of a partner's desk that cannot find a customer. */
export const desk: english.VerifyDeskText = {
  title: "Prüfen, was zugesagt wurde",
  lead: "Für Pannendienste und Partner, die jemanden in ihren eigenen Unterlagen nicht finden. Mit Vorgangsnummer und Code sehen Sie, was das Autohaus zugesagt hat und wer dafür einsteht. Über die Person selbst wird nichts gezeigt.",
  reference: "Vorgangsnummer",
  referenceHint: "Zehn Buchstaben und Ziffern",
  code: "Code",
  codeHint: "Acht Buchstaben und Ziffern, zum Beispiel 7KZ3 MQ2W",
  name: "Ihr Name",
  company: "Ihre Firma",
  whoHint: "Der Kunde und das Autohaus können es lesen.",
  show: "Zeigen, was zugesagt wurde",
  needReference: "Geben Sie die Vorgangsnummer ein, die man Ihnen zeigt",
  needCode: "Geben Sie den Code ein, den man Ihnen zeigt",
  notAName: "Geben Sie einen Namen ohne Link oder E-Mail-Adresse ein",
  nothing:
    "Zu dieser Vorgangsnummer und diesem Code lässt sich nichts zeigen. Fragen Sie nach dem Code, der jetzt auf der Seite steht, oder rufen Sie das Autohaus an.",
  tooMany:
    "Es waren zu viele Versuche. Warten Sie einige Minuten, oder lassen Sie sich auf der Seite einen neuen Code geben.",
  shownTitle: (dealer) => `Zugesagt von ${dealer}`,
  honour: (dealer) =>
    `Auf diese Zusage hin können Sie jetzt vorläufig helfen und danach mit ${dealer} abrechnen. Mehr brauchen Sie vom Kunden nicht.`,
  promise: "Zugesagt",
  state: "Stand",
  states: {
    requested: "angefragt, noch nicht aktiv",
    active: "aktiv",
    done: "erledigt",
  },
  due: "Bis",
  car: "Auto",
  owner: "Wer dafür einsteht",
  until: "Dieser Code gilt bis",
  call: (owner, number) => `${owner} anrufen: ${number}`,
  noted: "Der Kunde und das Autohaus sehen, dass dies gezeigt wurde.",
  servedTitle: "Haben Sie geholfen?",
  servedLead:
    "Sagen Sie es dem Autohaus, damit es mit Ihnen abrechnet und vom Kunden nichts verlangt wird.",
  partnerReference: "Ihr Zeichen",
  serve: "Wir haben geholfen",
  needName: "Geben Sie Ihren Namen ein",
  needCompany: "Geben Sie den Namen Ihrer Firma ein",
  another: "Einen anderen Code prüfen",
  thanksTitle: "Danke. Das Autohaus weiß Bescheid",
  thanks: (owner, moment) => `${owner} rechnet bis ${moment} mit Ihnen ab.`,
};

/** The customer's own part of it, on their case. */
export const own: english.VerifyOwnText = {
  part: "Für alle, die Ihnen unterwegs helfen",
  lead: (what) =>
    `Wer Sie in den eigenen Unterlagen nicht findet, kann diese Zusage prüfen: ${what}. Zeigen Sie Vorgangsnummer und Code, oder lassen Sie den QR-Code scannen.`,
  enter: (page) => `Eingegeben wird beides auf ${page}`,
  reference: "Vorgangsnummer",
  code: "Code",
  until: (moment) => `Gültig bis ${moment}. Diese Seite zeigt jeden Tag einen anderen Code.`,
  square: "QR-Code: Er öffnet diese Seite, und der Code ist schon eingetragen",
  sees: "Zu sehen sind das Autohaus, Ihr Auto, die Zusage und wer dafür einsteht, sonst nichts über Sie. Wann es gezeigt wurde, steht jedes Mal unter „Bisheriger Verlauf“.",
  renew: "Neuen Code erstellen",
  renewHint: "Codes, die Sie vorher gezeigt haben, gelten dann sofort nicht mehr.",
  revoke: "Code zurücknehmen",
  revoked: "Sie haben den Code zurückgenommen. Niemandem wird etwas gezeigt.",
  again: "Wieder einen Code zeigen",
};
