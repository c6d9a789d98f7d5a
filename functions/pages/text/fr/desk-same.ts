import type { KeptText, KnownText, SameText } from "../en/desk-same.ts";

export const same: SameText = {
  link: "Tout sur ce client",
  cases: "Dossiers",
  thisCase: "ce dossier",
  joinedBy: (name, when) => `Relié par ${name}, ${when}`,
  part: "Finalement pas la même personne",
  perhaps: "Peut-être la même personne",
  perhapsLead:
    "D’autres dossiers avec le même numéro, la même adresse e-mail ou la même immatriculation. Ils restent séparés tant que vous ne dites pas le contraire, et les relier ne change rien pour le client.",
  noPerhaps:
    "Aucun autre dossier n’a le même numéro, la même adresse e-mail ou la même immatriculation.",
  by: {
    phone: "Même numéro",
    email: "Même adresse e-mail",
    registration: "Même immatriculation",
  },
  unproven: "Rien ne montre encore que les e-mails envoyés à cette adresse sont lus.",
  same: "La même personne",
  other: "Pas la même",
  more: "Il y en a d’autres. Dites d’abord à qui sont ceux-ci.",
  apart: "Attribués à quelqu’un d’autre",
  apartBy: (name, when) => `Dit par ${name}, ${when}`,
  takeBack: "Revenir en arrière",
  tooMany: "Cela ferait trop de dossiers pour une seule personne. Rien n’a été relié.",
  past: "Ce qui a été convenu et envoyé",
  promises: "Promesses",
  visits: "Rendez-vous",
  mails: "E-mails",
  none: "Il n’y en a pas.",
  older: "Plus anciens",
  newest: "Retour aux plus récents",
  alsoOthers: (count) =>
    count === 1
      ? "Aussi dans l’autre dossier ouvert de ce client"
      : `Aussi dans les ${count} autres dossiers ouverts de ce client`,
  alsoHint:
    "Seulement ce que vous changez ici. Chaque dossier en informe son client à part, comme celui-ci.",
  notInAll: (references) => `Pas changé dans ${references}\u00a0: ouvrez-le et réessayez`,
};

export const known: KnownText = {
  lookUp: "Le client est-il déjà connu\u00a0?",
  lookUpHint: "Cherche le numéro, l’adresse e-mail et l’immatriculation que vous avez saisis.",
  found: (open, closed) => {
    const all = [
      ...(open > 0 ? [`${open} ${open === 1 ? "dossier ouvert" : "dossiers ouverts"}`] : []),
      ...(closed > 0 ? [`${closed} ${closed === 1 ? "dossier clos" : "dossiers clos"}`] : []),
    ];
    return `Peut-être déjà connu\u00a0: ${all.join(", ")}`;
  },
  goOn: "Ouvrez l’un d’eux, ou continuez ci-dessous\u00a0: votre saisie reste.",
  none: "Personne ici n’a ce numéro, cette adresse e-mail ou cette immatriculation.",
  nothing: "Saisissez d’abord un numéro, une adresse e-mail ou une immatriculation.",
};

export const kept: KeptText = {
  filtered: (what) => `Filtré\u00a0: ${what}`,
  ofAll: (shown, all) => `Affichées\u00a0: ${shown} sur ${all} ouvertes.`,
  showAll: "Tout afficher",
};
