import type { DeskText, KeysText, NowText, FindText } from "../en/desk.ts";
import { ofCase } from "./case.ts";

export const desk = {
  desk: "Bureau",
  skip: "Aller au contenu",
  now: "Maintenant",
  today: "Aujourd’hui",
  plan: "Agenda",
  new: "Nouveau",
  find: "Chercher",
  search: "Chercher un dossier",
  searchFailed: "La recherche n’a pas abouti. Appuyez sur Entrée pour réessayer.",
  report: "Bilan",
  document: "Concession",
  people: "Données personnelles",
  imports: "Reprendre d’un autre système",
  signOut: "Se déconnecter",
  signedInAs: (name) => `Session\u00a0: ${name}`,
  dealers: "Toutes mes concessions",
  pickDealer: "Quelle concession\u00a0?",
  noDealerTitle: "Vous ne faites partie d’aucune concession",
  noDealerBody: (email) =>
    `Vous utilisez le compte ${email}. Demandez à un responsable d’ajouter cette adresse à l’équipe, puis rechargez la page.`,
  otherPerson: "Se connecter avec un autre compte",
  signedOutTitle: "Votre session est fermée",
  signedOutBody:
    "Le service de connexion peut se souvenir de vous\u00a0; sur un ordinateur partagé, déconnectez-vous là aussi.",
  signIn: "Se connecter",
  endedTitle: "Votre session est terminée",
  endedBody: "Rien n’a été changé. Reconnectez-vous\u00a0; vous reviendrez là où vous étiez.",
  endedTyped: "Votre texte, pour pouvoir le copier",
  notSignedInTitle: "Aucune session n’est ouverte",
  notSignedInBody: "La connexion n’a pas abouti ou a pris trop de temps. Essayez encore.",
  notVerifiedBody:
    "Votre adresse e-mail n’est pas vérifiée auprès du service de connexion\u00a0; nous ne savons donc pas qui vous êtes.",
} satisfies DeskText;

export const keys = {
  open: "Touches",
  title: "Raccourcis clavier",
  lead: "Sur une entrée choisie, ces touches indiquent ce qui s’est passé et mènent à la note. La touche Entrée l’enregistre, Échap y renonce\u00a0; une lettre seule n’envoie rien.",
  close: "Fermer",
  on: "Les touches seules sont actives",
  help: "Cette aide",
  next: "Entrée suivante",
  previous: "Entrée précédente",
  enter: "Ouvrir l’entrée",
} satisfies KeysText;

export const now = {
  title: "Maintenant",
  lead: (late, open) =>
    open === 0
      ? "Rien n’est ouvert ici."
      : `${late === 0 ? "Rien n’est en retard" : `${late} en retard`}, ${open} ${open === 1 ? "ouverte" : "ouvertes"}.`,
  show: "Afficher",
  mine: "Les miennes",
  all: "Toutes",
  late: "En retard",
  atRisk: "Difficiles à tenir",
  today: "Aujourd’hui",
  later: "Plus tard",
  lateBy: (span) => `${span} de retard`,
  dueIn: (span) => `dans ${span}`,
  task: (kind, customer, what) => (kind === "callback" ? `Appeler ${customer}` : what),
  about: (kind, customer, what) => (kind === "callback" ? what : `pour ${customer}`),
  step: (step) => `Échelon ${step}`,
  tried: (times) => (times === 1 ? "1 tentative" : `${times} tentatives`),
  taken: "s’en charge",
  denied: "«\u00a0pas exact\u00a0»",
  offers: "On vous propose",
  unplanned: "Rien de prévu",
  expected: (when) => `désormais prévu pour le ${when}`,
  unanswered: "Proposées, encore sans réponse",
  offeredTo: (to, span) => `proposé à ${to}, encore ${span}`,
  exhausted: "dernier échelon atteint",
  more: "Afficher plus",
  windows: (text) => `appeler ${text}`,
  unknown: "un client",
  backToBrand: "← Toutes les concessions",
} satisfies NowText;

export const find = {
  title: "Chercher",
  lead: "Remplissez ce que vous avez\u00a0; tout doit correspondre.",
  reference: "Référence",
  name: "Nom",
  phone: "Numéro de téléphone",
  email: "Adresse e-mail",
  registration: "Plaque",
  do: "Chercher",
  needOne: "Remplissez au moins un de ces champs",
  badPhone: "Saisissez au moins sept chiffres d’un numéro de téléphone",
  none: "Rien ne correspond. Peut-être une autre orthographe, un autre numéro\u00a0?",
  found: (count) => (count === 1 ? "1 dossier" : `${count} dossiers`),
  opened: (moment) => `depuis le ${moment}`,
  todayTitle: "Aujourd’hui",
  before: "← Jour précédent",
  after: "Jour suivant →",
  day: "Jour",
  calendars: "Agendas et tableaux",
  inBulk: "Réservés en masse",
  inBulkLead:
    "Des rendez-vous arrivés ensemble d’un même réseau, pris par des personnes dont rien ne montre qu’elles lisent nos e-mails. Le nettoyage annule tous ceux de la liste, sans e-mail à personne.",
  nothingInBulk: "Rien n’a été réservé en masse.",
  bookedOn: (hour) => `Réservés le ${hour}`,
  visitsInBulk: (count) => (count === 1 ? "1 rendez-vous" : `${count} rendez-vous`),
  leftOutOfBulk: (count) =>
    count === 1
      ? "1 autre est laissé de côté\u00a0: son client est connu, ou quelqu’un d’ici s’en est occupé."
      : `${count} autres sont laissés de côté\u00a0: leurs clients sont connus, ou quelqu’un d’ici s’en est occupé.`,
  clearBulk: (count) =>
    count === 1 ? "En annuler 1 sans e-mail" : `En annuler ${count} sans e-mail`,
  waitingList: "Liste d’attente",
  toDecide: "À décider",
  toDecideLead:
    "Quelque chose a changé à la concession, et ces rendez-vous ne peuvent pas avoir lieu tels quels. Déplacez chacun d’eux, ou confirmez qu’il est maintenu.",
  nothingToDecide: "Il n’y a rien à décider.",
  reminderHeld: "Aucun rappel ne part vers le client tant qu’il n’est ni déplacé ni confirmé.",
  asIsReason: "Pourquoi est-il maintenu tel quel\u00a0?",
  asIsDo: "Le maintenir tel quel",
  promiseStays: "Reste comme promis",
  promiseRetimed: "Une nouvelle heure, convenue avec le client",
  promiseGone: "N’est plus nécessaire",
  nothing: "Rien n’est réservé ce jour-là.",
  unconfirmed: "Pas encore confirmé au client",
  mail: (state) => `e-mail ${ofCase.mail(state)}`,
  open: (count) => (count === 1 ? "1 promesse ouverte" : `${count} promesses ouvertes`),
} satisfies FindText;
