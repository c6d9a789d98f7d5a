import type { KeptText, KnownText, SameText } from "../en/desk-same.ts";

export const same: SameText = {
  link: "Tout sur cette personne",
  cases: "Dossiers",
  thisCase: "ce dossier",
  joinedBy: (name, when) => `Relié par ${name}, ${when}`,
  part: "Finalement pas la même personne",
  perhaps: "Peut-être la même personne",
  perhapsLead:
    "D’autres dossiers avec le même numéro, la même adresse e-mail ou la même immatriculation. Ils restent séparés tant que vous ne dites rien, et les relier ne change rien pour le client.",
  noPerhaps:
    "Aucun autre dossier n’a le même numéro, la même adresse e-mail ou la même immatriculation.",
  by: {
    phone: "Même numéro",
    email: "Même adresse e-mail",
    registration: "Même immatriculation",
  },
  unproven: "Personne n’a encore montré que le courrier envoyé à cette adresse est lu.",
  same: "La même personne",
  other: "Pas la même",
  more: "Il y en a d’autres. Dites d’abord à qui sont ceux-ci.",
  apart: "À quelqu’un d’autre",
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
      ? "Aussi dans l’autre dossier ouvert de cette personne"
      : `Aussi dans les ${count} autres dossiers ouverts de cette personne`,
  alsoHint:
    "Seulement ce que vous changez ici. Chaque dossier prévient de son côté, comme celui-ci.",
  notInAll: (references) => `Pas changé dans ${references} : ouvrez-le et réessayez`,
};

export const known: KnownText = {
  lookUp: "Est-il déjà connu ?",
  lookUpHint: "Cherche le numéro, l’adresse e-mail et l’immatriculation que vous avez saisis.",
  found: (open, closed) => {
    const all = [
      ...(open > 0 ? [`${open} ${open === 1 ? "dossier ouvert" : "dossiers ouverts"}`] : []),
      ...(closed > 0 ? [`${closed} ${closed === 1 ? "dossier clos" : "dossiers clos"}`] : []),
    ];
    return `Peut-être déjà connu : ${all.join(", ")}`;
  },
  goOn: "Ouvrez l’un d’eux, ou continuez ci-dessous : votre saisie reste.",
  none: "Personne ici n’a ce numéro, cette adresse e-mail ou cette immatriculation.",
  nothing: "Saisissez d’abord un numéro, une adresse e-mail ou une immatriculation.",
};

export const kept: KeptText = {
  filtered: (what) => `Filtré : ${what}`,
  ofAll: (shown, all) => `${shown} sur ${all} en cours sont affichées.`,
  showAll: "Tout afficher",
};
