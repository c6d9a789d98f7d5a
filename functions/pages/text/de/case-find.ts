import type { FindText } from "../en/case-find.ts";

export const find = {
  title: "Ihren Termin finden",
  lead: "Der Link in unserer E-Mail öffnet Ihren Termin und hält ihn auf diesem Gerät anderthalb Tage lang offen. Haben Sie den Link gerade nicht zur Hand, können Sie ihn hier wieder öffnen.",
  linkTitle: "Den Link zuschicken lassen",
  reference: "Vorgangsnummer",
  referenceHint: "Zehn Buchstaben und Ziffern. Sie steht in jeder unserer E-Mails.",
  contact: "E-Mail-Adresse oder Telefonnummer",
  contactHint: "Eine, die Sie uns für diesen Termin genannt haben.",
  send: "Link zuschicken",
  codeTitle: "Oder einen Code vom Autohaus eingeben",
  codeLead:
    "Keine E-Mail-Adresse, oder es kommt nichts an? Rufen Sie Ihr Autohaus an und nennen Sie die Vorgangsnummer. Man berichtigt dort Ihre E-Mail-Adresse oder liest Ihnen einen Code aus sechs Ziffern vor, der Ihren Termin einmal öffnet, innerhalb einer Stunde.",
  code: "Code aus sechs Ziffern",
  open: "Meinen Termin öffnen",
  sentTitle: "Sehen Sie in Ihr Postfach",
  sentBody:
    "Wenn Ihre Angaben zusammenpassen, ist der Link an die E-Mail-Adresse unterwegs, die wir zu diesem Termin haben. Das kann ein paar Minuten dauern; sehen Sie auch im Spam-Ordner nach.",
  sentNothing:
    "Es kommt nichts an? Dann haben wir eine andere Adresse oder keine, oder die Vorgangsnummer stimmt nicht ganz. Ihr Autohaus hilft Ihnen am Telefon weiter.",
  narrowedTitle: "Diese Seite können Sie jetzt nur noch lesen",
  narrowedBody:
    "Alles hier liegt mehr als 30 Tage zurück. Um etwas zu ändern, lassen Sie sich einen neuen Link an Ihre E-Mail-Adresse schicken; ältere Links gelten dann nicht mehr.",
  narrowedCall:
    "Alles hier liegt mehr als 30 Tage zurück. Um etwas zu ändern, rufen Sie uns an: Wir lesen Ihnen einen Code vor.",
  renew: "Neuen Link zuschicken",
  renewed: "Ein neuer Link ist an Ihre E-Mail-Adresse unterwegs. Ältere Links gelten nicht mehr.",
  again: "Noch einmal versuchen",
  needReference:
    "Geben Sie die Vorgangsnummer genau so ein, wie sie in unserer E-Mail steht: zehn Buchstaben und Ziffern",
  needContact: "Geben Sie die E-Mail-Adresse oder die Telefonnummer ein, die Sie uns genannt haben",
  needCode: "Geben Sie den Code ein, sechs Ziffern",
  wrongCode:
    "Dieser Code öffnet nichts. Prüfen Sie die Vorgangsnummer und die sechs Ziffern. Ein Code gilt einmal, eine Stunde lang und für fünf Versuche; Ihr Autohaus kann Ihnen einen neuen geben.",
  tooMany:
    "Mit dieser Vorgangsnummer wurde es zu oft versucht. Warten Sie eine Stunde, oder rufen Sie Ihr Autohaus an.",
  replaceLink: "Jemand anderes hat meinen Link",
  replaceTitle: "Ihren Link ersetzen?",
  replaceBody: (email) =>
    `Der bisherige Link gilt dann sofort nicht mehr, für niemanden, der ihn hat. Einen neuen schicken wir an ${email}. In diesem Browser bleibt Ihr Vorgang offen, und sonst ändert sich nichts.`,
  replaceDo: "Link ersetzen",
  replaceKeep: "Nein, behalten",
  replaceCall:
    "Einen neuen Link schicken wir nur an eine E-Mail-Adresse, von der wir wissen, dass Sie dort unsere E-Mails lesen. Rufen Sie uns an: Wir sperren den alten Link und lesen Ihnen einen Code vor, der Ihren Vorgang öffnet.",
  replaceTooMany:
    "Der Link wurde innerhalb einer Stunde mehrmals ersetzt oder verschickt; der neueste liegt in Ihrem Postfach. Warten Sie eine Stunde, oder rufen Sie uns an, dann ersetzen wir ihn.",
  replacedTitle: "Ihr Link wurde ersetzt",
  replaced: (email) =>
    `Der alte Link gilt nicht mehr. Der neue ist unterwegs an ${email}. In diesem Browser können Sie einfach weitermachen.`,
} satisfies FindText;
