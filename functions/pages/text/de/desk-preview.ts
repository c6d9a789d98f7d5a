import type { PreviewText } from "../en/desk-preview.ts";

export const preview: PreviewText = {
  title: "So sieht es aus",
  see: "Vor dem Speichern ansehen",
  of: (kind, shade) =>
    ({
      page: { light: "Seite, hell", dark: "Seite, dunkel" },
      frame: { light: "Auf einer hellen Website", dark: "Auf einer dunklen Website" },
      mail: { light: "E-Mail, hell", dark: "E-Mail, dunkel" },
    })[kind][shade],
  sample: {
    name: "Rosa Marin",
    subject: "Ihr Termin ist bestätigt",
    intro: "So sehen Ihre E-Mails aus.",
    what: "Was",
    note: "Wir freuen uns auf Ihren Besuch.",
    action: "Ansehen oder ändern",
    link: "Zum Kalender hinzufügen",
  },
};
