import type { FilesText } from "../en/desk-files.ts";

export const files: FilesText = {
  title: "Fotos und Dokumente",
  lead: "Nur für das Team: Kunden sehen sie nicht. Wo und wann ein Foto aufgenommen wurde, wird aus der Datei entfernt.",
  none: "Bisher ist nichts abgelegt.",
  manage: "Hinzufügen oder entfernen",
  opensIn: (type, size) => `${type}, ${size}`,
  addedBy: (name) => `Hinzugefügt von ${name}`,
  add: "Datei hinzufügen",
  file: "Foto oder PDF",
  hint: "JPEG, PNG, WebP oder PDF, höchstens 15 MB",
  send: "Datei senden",
  tooLarge: (found, most) => `Die Datei ist ${found} groß. Wählen Sie eine mit höchstens ${most}`,
  full: (most) =>
    `Zu diesem Vorgang gehören schon ${most} Dateien, mehr sind nicht möglich. Entfernen Sie zuerst eine.`,
  whatTitle: "Was zeigt die Datei?",
  whatLead:
    "Die Datei ist angekommen. Sie kommt zum Vorgang, sobald Sie gesagt haben, was sie zeigt.",
  what: "In wenigen Worten",
  whatHint: "Zum Beispiel: Kratzer an der linken hinteren Tür",
  keep: "Zum Vorgang legen",
  needWhat: "Sagen Sie, was die Datei zeigt",
  notHere:
    "Die Datei ist nicht angekommen oder wurde nicht innerhalb eines Tages abgelegt. Senden Sie sie noch einmal.",
  notTaken:
    "Die Datei ist weder ein JPEG-, PNG- oder WebP-Bild noch ein PDF. Senden Sie eine andere.",
  broken:
    "Die Datei lässt sich nicht als Bild lesen. Speichern Sie sie neu und senden Sie sie noch einmal.",
  remove: "Entfernen",
  removeTitle: "Diese Datei entfernen?",
  removeLead:
    "Danach kann sie niemand mehr öffnen. Im Verlauf bleibt stehen, was sie zeigte und wer sie entfernt hat.",
  removeDo: "Datei entfernen",
  back: "Zurück zum Vorgang",
};
