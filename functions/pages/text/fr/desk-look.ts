import type { LookText } from "../en/desk-look.ts";

export const look: LookText = {
  title: "L’apparence de vos pages",
  lead: "Sur chaque page et dans chaque e-mail à vos clients. Un champ laissé vide suit la marque.",
  brandTitle: "L’apparence des pages de vos concessions",
  brandLead:
    "Sur chaque page et dans chaque e-mail de vos concessions qui n’indiquent rien d’autre. Si c’est vide, c’est l’usage d’ici qui vaut.",
  brandSaved: "C’est enregistré. Les pages et les e-mails l’ont dans la minute.",
  brandPreview: "Voir la page d’une concession",
  asUsual: "Selon l’usage d’ici",
  accentLight: "Couleur des liens et des boutons sur les pages claires",
  accentDark: "La même sur les pages sombres",
  accentHint:
    "Par exemple #0c5c55. Pour être lisible par tous, elle doit se détacher de la page avec un contraste de 4,5:1.",
  bothAccents: "Indiquez les deux couleurs, ou aucune",
  typeface: "Police de caractères",
  typefaces: {
    system: "Celle de l’appareil",
    serif: "Avec empattements",
    geometric: "Géométrique",
  },
  asBrand: "Comme la marque",
  scheme: "La réservation dans un cadre sur votre propre site",
  schemes: {
    light: "Mon site est clair",
    dark: "Mon site est sombre",
    auto: "Mon site suit le réglage clair ou sombre du visiteur",
  },
  privacy: "Adresse de votre politique de confidentialité",
  imprint: "Adresse de vos mentions légales",
  logoThere: "Un logo est en place.",
  noLogo: "Vous n’avez pas de logo propre.",
  colours: (light, dark) => `Couleurs\u00a0: ${light} et, sur les pages sombres, ${dark}.`,
};
