import type { PicturesText } from "../en/desk-pictures.ts";

export const pictures: PicturesText = {
  logoTitle: "Ihr Logo",
  logoLead:
    "Es steht oben auf Ihren Seiten und E-Mails. E-Mail-Programme zeigen kein SVG: Dann steht dort stattdessen Ihr Name.",
  brandLogoLead:
    "Es steht oben auf den Seiten und E-Mails jedes Händlers, der kein eigenes hat. E-Mail-Programme zeigen kein SVG: Dann steht in diesen E-Mails stattdessen der Name des Händlers.",
  logoHint: "SVG oder PNG, höchstens 200 kB",
  pictureTitle: (service) => `Bild zu „${service}“`,
  pictureLead:
    "Es steht neben der Leistung, wo Kunden sie auswählen. Wo und wann es aufgenommen wurde, wird aus der Datei entfernt.",
  pictureHint: "PNG, JPEG oder WebP, höchstens 200 kB",
  now: "Wird zurzeit gezeigt",
  none: "Zurzeit wird nichts gezeigt.",
  elsewhere: "Das Bild unter",
  file: "Datei",
  upload: "Hochladen",
  takeDown: "Entfernen",
  hung: "Das Bild wird ab jetzt gezeigt.",
  takenDown: "Das Bild ist entfernt.",
  changed:
    "Inzwischen hat jemand anders das Bild geändert. So ist es jetzt; senden Sie Ihres noch einmal, wenn es weiter gelten soll.",
  needFile: "Wählen Sie eine Datei aus",
  tooLarge: (found, most) =>
    `Die Datei ist ${found} kB groß. Verkleinern Sie sie auf höchstens ${most} kB`,
  noLogoFile: "Die Datei ist weder SVG noch PNG",
  noPictureFile: "Die Datei ist weder PNG noch JPEG noch WebP",
  broken:
    "Die Datei lässt sich nicht als Bild lesen. Speichern Sie sie neu und senden Sie sie noch einmal",
  tooWide: (most) => `Das Bild darf höchstens ${most} Pixel breit und hoch sein`,
  unsafe: (what) =>
    `Das SVG enthält etwas, das in einem Logo nicht sein darf: ${what}. Speichern Sie es als einfaches SVG und senden Sie es noch einmal`,
  toLogo: "Logo hochladen oder entfernen",
  toPicture: "Bild hochladen oder entfernen",
};
