import type { PreviewText } from "../en/desk-preview.ts";

export const preview: PreviewText = {
  title: "Aperçu",
  see: "Voir avant d’enregistrer",
  of: (kind, shade) =>
    ({
      page: { light: "Page claire", dark: "Page sombre" },
      frame: { light: "Dans un site clair", dark: "Dans un site sombre" },
      mail: { light: "E-mail clair", dark: "E-mail sombre" },
    })[kind][shade],
  sample: {
    name: "Rosa Marin",
    subject: "Votre rendez-vous est confirmé",
    intro: "Voici l’apparence de vos e-mails.",
    what: "Objet",
    note: "Au plaisir de vous accueillir.",
    action: "Voir ou modifier",
    link: "Ajouter à votre agenda",
  },
};
