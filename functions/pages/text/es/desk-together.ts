import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `También lo tiene abierto ahora: ${names}`,
  tell: "Avisar a alguien del equipo",
  tellHint: "Recibirá un correo que lleva hasta aquí. También puede escribir @ y un nombre.",
  nobody: "Nadie en particular",
  cannotTell: "Esa persona no puede ver este caso",
  mentioned: "Hay una nota para usted:",
  newLate: "Nuevos retrasos: {count}",
  newOffered: "Le ofrecen: {count}",
  newMentions: "Notas para usted: {count}",
  notifyTitle: "Notificaciones en este dispositivo",
  notifyLead:
    "Sobre lo que acaba de retrasarse, lo que le ofrecen y lo que le escriben. No nombran a ningún cliente y solo llegan mientras haya una página del puesto abierta en este navegador.",
  notifyOn: "Notificarme en este dispositivo",
  notifyOff: "No notificarme más",
  notifyIsOn: "Las notificaciones están activadas.",
  notifyRefused: "El navegador no lo permite. Puede cambiarlo en sus ajustes para este sitio.",
  templates: "Textos para notas",
  templatesLead:
    "Lo que escribe a menudo. Se copia en la nota, donde aún puede cambiarlo. Un texto nuevo con un nombre existente lo sustituye.",
  noTemplates: "Ninguno todavía",
  templateName: "Nombre",
  templateText: "Texto",
  addTemplate: "Añadir el texto",
  needTemplateName: "Póngale un nombre",
  needTemplateText: "Escriba el texto",
  template: "Empezar con un texto",
  insert: "Copiar en la nota",
  removeTemplate: (name) => `Quitar ${name}`,
} satisfies TogetherText;
