import type { LookText } from "../en/desk-look.ts";

export const look: LookText = {
  title: "Wie Ihre Seiten aussehen",
  lead: "Auf jeder Seite und in jeder E-Mail an Ihre Kunden. Leer gelassen gilt, was die Marke sagt.",
  brandTitle: "Wie die Seiten Ihrer Händler aussehen",
  brandLead:
    "Auf jeder Seite und in jeder E-Mail Ihrer Händler, die nichts anderes sagen. Leer gelassen gilt, was hier üblich ist.",
  brandSaved: "Es ist gespeichert. Seiten und E-Mails haben es innerhalb einer Minute.",
  brandPreview: "Die Seite eines Händlers sehen",
  asUsual: "Wie hier üblich",
  accentLight: "Farbe von Links und Schaltflächen auf hellen Seiten",
  accentDark: "Dieselbe auf dunklen Seiten",
  accentHint:
    "Zum Beispiel #0c5c55. Damit alle sie lesen können, muss sie sich mit 4,5:1 von der Seite abheben.",
  bothAccents: "Geben Sie beide Farben an oder keine",
  typeface: "Schrift",
  typefaces: {
    system: "Die des Geräts",
    serif: "Mit Serifen",
    geometric: "Geometrisch",
  },
  asBrand: "Wie von der Marke vorgegeben",
  scheme: "Buchung in einem Rahmen auf Ihrer eigenen Website",
  schemes: {
    light: "Meine Website ist hell",
    dark: "Meine Website ist dunkel",
    auto: "Meine Website ist so hell oder dunkel wie das System der Besucher",
  },
  privacy: "Adresse Ihrer Datenschutzerklärung",
  imprint: "Adresse Ihres Impressums",
  logoThere: "Es gibt ein Logo.",
  noLogo: "Es gibt kein eigenes Logo.",
  colours: (light, dark) => `Farben: ${light} und auf dunklen Seiten ${dark}.`,
};
