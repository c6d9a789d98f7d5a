import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `Également ouvert en ce moment par\u00a0: ${names}`,
  tell: "Prévenir un collègue",
  tellHint: "La personne reçoit un e-mail qui mène ici. Vous pouvez aussi écrire @ suivi d’un nom.",
  nobody: "Personne en particulier",
  cannotTell: "Cette personne ne peut pas voir ce dossier",
  mentioned: "Une note vous est destinée\u00a0:",
  newLate: "Nouveaux retards\u00a0: {count}",
  newOffered: "On vous propose\u00a0: {count}",
  newMentions: "Notes pour vous\u00a0: {count}",
  notifyTitle: "Notifications sur cet appareil",
  notifyLead:
    "Pour ce qui vient de prendre du retard, vous est proposé ou vous est destiné. Elles ne nomment aucun client et n’arrivent que tant qu’une page du bureau est ouverte dans ce navigateur.",
  notifyOn: "Me prévenir sur cet appareil",
  notifyOff: "Ne plus me prévenir",
  notifyIsOn: "Les notifications sont activées.",
  notifyRefused:
    "Le navigateur ne le permet pas. Vous pouvez changer cela dans ses réglages pour ce site.",
  templates: "Textes pour les notes",
  templatesLead:
    "Ce que vous écrivez souvent. Le texte est placé dans la note, où vous pouvez encore le modifier. Un nouveau texte du même nom remplace l’ancien.",
  noTemplates: "Aucun pour l’instant",
  templateName: "Nom",
  templateText: "Texte",
  addTemplate: "Ajouter le texte",
  needTemplateName: "Donnez-lui un nom",
  needTemplateText: "Écrivez le texte",
  template: "Commencer par un texte",
  insert: "Placer dans la note",
  removeTemplate: (name) => `Supprimer ${name}`,
} satisfies TogetherText;
