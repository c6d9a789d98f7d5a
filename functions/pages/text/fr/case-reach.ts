import type { AddressText, ReachText } from "../en/case-reach.ts";

export const reach = {
  callLink: "Demander un appel",
  callTitle: "Nous vous appelons",
  callTopic: "De quoi s’agit-il\u00a0?",
  callBy: (moment) => `Demandez maintenant, et nous vous appelons avant le ${moment}.`,
  callDo: "Demander l’appel",
  writeLink: "Demander une réponse écrite",
  writeTitle: "Nous vous écrivons",
  writeBy: (moment) =>
    `Demandez maintenant, et vous aurez notre réponse écrite avant le ${moment}.`,
  writeDo: "Demander la réponse",
  needTopic: "Dites en quelques mots de quoi il s’agit",
  tooManyCalls: "Trois appels vous sont déjà promis dans ce dossier. Appelez-nous.",
  againLink: "Prendre un autre rendez-vous",
  noteLink: "Ajouter une note",
  noteTitle: "Ajouter quelque chose à votre dossier",
  noteLead:
    "La personne qui suit votre dossier la lit. Pour avoir une réponse à coup sûr, demandez un appel.",
  noteText: "Votre note",
  noteDo: "Ajouter",
  needNote: "Écrivez d’abord votre note",
  tooManyNotes: "Vous avez ajouté beaucoup de notes en une heure. Appelez-nous plutôt.",
  reachLink: "Comment et quand vous appeler",
  reachTitle: "Comment et quand pouvons-nous vous joindre\u00a0?",
  reachLead: "Toute l’équipe s’y tient aussitôt. Laissez vide ce qui vous est égal.",
  channels: "Par quels moyens pouvons-nous vous contacter\u00a0?",
  channelsHint: "Si vous n’en choisissez aucun, tous conviennent.",
  channel: { phone: "Téléphone", email: "E-mail", sms: "SMS" },
  phones: "Numéros de téléphone",
  phone: (row) => `Numéro ${row}`,
  label: "Son nom, par exemple «\u00a0maison\u00a0»",
  never: "Ne jamais appeler celui-ci",
  windows: "Quand pouvons-nous appeler\u00a0?",
  windowsHint: "Sans indication, nous appelons pendant nos heures d’ouverture.",
  window: (row) => `Plage horaire ${row}`,
  from: "De",
  to: "À",
  days: {
    monday: "Lun",
    tuesday: "Mar",
    wednesday: "Mer",
    thursday: "Jeu",
    friday: "Ven",
    saturday: "Sam",
    sunday: "Dim",
  },
  authorised: "Qui d’autre peut parler pour vous\u00a0?",
  person: (row) => `Nom ${row}`,
  relation: "Votre lien avec cette personne",
  theirs: {
    authorised: "Qui d’autre peut parler pour le client\u00a0?",
    relation: "Lien avec le client",
  },
  sales: "Offres commerciales",
  salesHint:
    "Rien de ce que vous avez demandé n’en dépend. Vous pouvez changer d’avis à tout moment.",
  /** What is agreed to: `sales-contact`, version 1 of its words. */
  salesContact:
    "Le service commercial peut me contacter pour des offres et consulter pour cela ce dossier",
  salesYes: "Le service commercial peut vous contacter pour des offres.",
  salesNo: "Le service commercial ne vous contacte pas pour des offres.",
  salesTakeBack: "Ne plus autoriser ces contacts",
  reachDo: "Enregistrer",
  badPhone: "Saisissez un numéro de téléphone complet, avec l’indicatif",
  badLabel: "Donnez à chaque numéro son propre nom",
  badWindow: "Choisissez les jours, et une heure de fin après l’heure de début",
  badPerson: "Vérifiez le nom",
} satisfies ReachText;

export const address = {
  detailsLink: "Votre nom, votre numéro et votre adresse e-mail",
  detailsTitle: "Votre nom, votre numéro et votre adresse e-mail",
  detailsLead: "Corrigez ce qui n’est plus exact.",
  detailsDo: "Enregistrer",
  emailHint:
    "Nous écrivons d’abord à la nouvelle adresse, et ne l’utilisons qu’une fois que vous y avez confirmé qu’elle est à vous.",
  waits: (email, day) =>
    `Pour utiliser ${email}, ouvrez au plus tard le ${day} le lien que nous y avons envoyé. D’ici là, nous écrivons à l’ancienne adresse.`,
  tooMany: "Vous avez déjà changé cela plusieurs fois aujourd’hui. Appelez-nous.",
  title: "Est-ce bien votre adresse\u00a0?",
  body: (dealer) =>
    `Si vous dites oui, ${dealer} écrira désormais à cette adresse, et plus à l’ancienne.`,
  confirm: "Oui, écrivez-moi ici",
  isMine: "Est-ce bien votre adresse e-mail\u00a0? Nous pourrons alors vous y écrire davantage.",
  isMineDo: "Oui, j’y lis mes e-mails",
  doneTitle: "Nous vous écrirons désormais ici",
  doneBody: (dealer) =>
    `Vous allez recevoir un e-mail avec le lien vers votre dossier chez ${dealer}. Les anciens liens ne fonctionnent plus.`,
} satisfies AddressText;
