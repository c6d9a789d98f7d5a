import type { PeopleText } from "../en/desk-people.ts";

export const people = {
  title: "Données personnelles",
  lead: "Toute personne qui le demande peut recevoir une copie de tout ce que nous conservons sur elle, ou le faire effacer. Rien ne se passe avant votre confirmation.",
  email: "Adresse e-mail",
  phone: "Numéro de téléphone",
  want: "Que demande le client\u00a0?",
  wanted: { export: "Une copie", erase: "L’effacement" },
  next: "Chercher ses dossiers",
  needOne: "Indiquez une adresse ou un numéro",
  badEmail: "Vérifiez l’adresse",
  badPhone: "Indiquez le numéro complet, avec l’indicatif",
  needWant: "Choisissez ce qui est demandé",
  none: "Cette personne n’a aucun dossier ici.",
  unproven: (count) =>
    count === 1
      ? "1 dossier porte cette adresse, mais personne n’a montré qu’elle est la sienne. Il reste tel quel."
      : `${count} dossiers portent cette adresse, mais personne n’a montré qu’elle est la sienne. Ils restent tels quels.`,
  whoTitle: "De qui s’agit-il\u00a0?",
  whoLead:
    "Plusieurs personnes partagent ce numéro. Seuls les dossiers de celle que vous choisissez sont concernés.",
  who: "Nom",
  whoDo: "Continuer",
  sure: {
    export: "Préparer une copie\u00a0?",
    erase: "Effacer cette personne\u00a0?",
  },
  cases: (count) => (count === 1 ? "1 dossier est concerné." : `${count} dossiers sont concernés.`),
  copyBody:
    "Vous obtenez deux fichiers à transmettre\u00a0: l’un à lire, l’autre pour les logiciels. Les liens restent sept jours en bas de cette page.",
  ends: (visits, promises) =>
    `Dès maintenant, plus personne ne peut ouvrir les dossiers. ${visits < 2 ? `${visits} rendez-vous est annulé` : `${visits} rendez-vous sont annulés`}, ${promises < 2 ? `${promises} promesse ouverte prend fin` : `${promises} promesses ouvertes prennent fin`}, et personne n’en est averti.`,
  forGood: "C’est définitif.",
  sureDo: { export: "Oui, préparer la copie", erase: "Oui, effacer définitivement" },
  back: "Non, revenir",
  last: "Dernières demandes",
  noneYet: "Personne n’a encore rien demandé.",
  request: { export: "Copie", erase: "Effacement" },
  state: {
    waiting: "commencé, rechargez la page dans un instant",
    working: "commencé, rechargez la page dans un instant",
    done: "fait",
    failed: "pas fait",
  },
  asked: (moment, name) => `${moment}, ${name}`,
  count: (cases) => (cases < 2 ? `${cases} dossier` : `${cases} dossiers`),
  read: "À lire",
  software: "Pour les logiciels",
  hour: "Chaque lien vaut une heure. Rechargez la page pour en avoir d’autres.",
} satisfies PeopleText;
