/** What people at one desk see of each other. */
export const together = {
  atIt: (names: string) => `Also open right now with: ${names}`,
  tell: "Tell a colleague",
  tellHint: "They get an e-mail that leads here. You can also write @ and a name.",
  nobody: "Nobody in particular",
  cannotTell: "That colleague cannot see this case",
  mentioned: "A note is for you:",
  newLate: "Newly late: {count}",
  newOffered: "Offered to you: {count}",
  newMentions: "Notes for you: {count}",
  notifyTitle: "Notifications on this device",
  notifyLead:
    "For what is newly late, offered to you, or written for you. They name no customer, and come only while a page of the desk is open in this browser.",
  notifyOn: "Notify me on this device",
  notifyOff: "Stop notifying me",
  notifyIsOn: "Notifications are on.",
  notifyRefused:
    "The browser does not allow it. You can change that in its settings for this site.",
  templates: "Texts for notes",
  templatesLead:
    "What you write often. It is put into a note, where it can still be changed. A new text under an old name replaces it.",
  noTemplates: "None yet",
  templateName: "Name",
  templateText: "Text",
  addTemplate: "Add the text",
  needTemplateName: "Give it a name",
  needTemplateText: "Write the text",
  template: "Begin with a text",
  insert: "Put it into the note",
  removeTemplate: (name: string) => `Remove ${name}`,
};
export type TogetherText = typeof together;
