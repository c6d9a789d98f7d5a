import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `Gerade auch geöffnet bei: ${names}`,
  tell: "Jemanden im Team benachrichtigen",
  tellHint:
    "Die Person bekommt eine E-Mail, die hierher führt. Sie können auch @ und einen Namen schreiben.",
  nobody: "Niemand Bestimmtes",
  cannotTell: "Diese Person kann den Vorgang nicht sehen",
  mentioned: "Eine Notiz ist für Sie:",
  newLate: "Neu überfällig: {count}",
  newOffered: "Ihnen angeboten: {count}",
  newMentions: "Notizen für Sie: {count}",
  notifyTitle: "Benachrichtigungen auf diesem Gerät",
  notifyLead:
    "Für alles, was neu überfällig ist oder Ihnen angeboten oder für Sie geschrieben wurde. Sie nennen keine Kunden und kommen nur, solange in diesem Browser eine Seite des Arbeitsplatzes geöffnet ist.",
  notifyOn: "Auf diesem Gerät benachrichtigen",
  notifyOff: "Nicht mehr benachrichtigen",
  notifyIsOn: "Benachrichtigungen sind eingeschaltet.",
  notifyRefused:
    "Der Browser erlaubt es nicht. Das können Sie in seinen Einstellungen für diese Seite ändern.",
  templates: "Texte für Notizen",
  templatesLead:
    "Was Sie oft schreiben. Es kommt in die Notiz und lässt sich dort noch ändern. Ein neuer Text unter einem alten Namen ersetzt ihn.",
  noTemplates: "Noch keine",
  templateName: "Bezeichnung",
  templateText: "Wortlaut",
  addTemplate: "Text hinzufügen",
  needTemplateName: "Geben Sie dem Text eine Bezeichnung",
  needTemplateText: "Schreiben Sie den Wortlaut",
  template: "Mit einem Text beginnen",
  insert: "In die Notiz übernehmen",
  removeTemplate: (name) => `${name} entfernen`,
} satisfies TogetherText;
