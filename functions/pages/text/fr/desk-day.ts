import type { BrandText } from "../brand-text.ts";
import type { DeskProblemText } from "../desk-problem-text.ts";
import type { DeskText } from "../desk-text.ts";
import type { FindText } from "../find-text.ts";
import type { HandoffText } from "../handoff-text.ts";
import type { KeysText } from "../keys-text.ts";
import type { NowText } from "../now-text.ts";
import { ofCase } from "./case.ts";

export const brand: BrandText = {
  title: "Tous les concessionnaires",
  lead: (late, care) =>
    `${late === 0 ? "Rien n’est en retard" : late === 1 ? "1 promesse est en retard" : `${late} promesses sont en retard`}, ${care === 0 ? "aucune ne vous revient" : care === 1 ? "1 vous revient" : `${care} vous reviennent`}.`,
  atCare: "Remonté à la marque",
  nothingAtCare:
    "Aucune promesse ne vous revient. Les concessionnaires règlent eux-mêmes ce qui est en retard.",
  dealers: "Concessionnaires",
  noDealers: "Aucun concessionnaire ne représente encore cette marque.",
  dealer: "Concessionnaire",
  late: "En retard",
  care: "Remonté à la marque",
  reportTitle: "Promesses tenues par concessionnaire",
  reportLead: "Promesses dues ces jours-là, selon le calendrier de chaque concessionnaire.",
  rate: "Tenues à temps",
  rateCell: (percent, kept, settled) => `${percent} (${kept} sur ${settled})`,
  rateNone: "rien n’était dû",
  keptLate: "Tenues en retard",
  openOverdue: "En retard et ouvertes",
  total: "Ensemble",
  backToBrand: "← Tous les concessionnaires",
};

export const problem: DeskProblemText = {
  toDesk: "Vers le bureau",
  words: {
    "case-not-found": {
      title: "Ce dossier n’existe pas chez votre concessionnaire",
      body: "Vérifiez la référence. Le dossier d’un autre concessionnaire n’est visible que là-bas.",
    },
    "dealer-not-found": {
      title: "Vous ne faites pas partie de ce concessionnaire",
      body: "Ou ce concessionnaire n’existe pas. Allez à votre propre bureau.",
    },
    "brand-not-found": {
      title: "Vous ne travaillez pas pour cette marque",
      body: "Ou cette marque n’existe pas. Allez à votre propre bureau.",
    },
    "channel-not-allowed": {
      title: "Le client ne veut pas être appelé à ce numéro",
      body: "Rien n’a été noté. Revenez en arrière et choisissez un autre numéro.",
    },
    "role-not-allowed": {
      title: "Cela ne vous revient pas",
      body: "Rien n’a été changé. Demandez au responsable, ou à qui cela a été proposé.",
    },
    "outside-call-window": {
      title: "Pas à cette heure",
      body: "Le client ne prend les appels qu’à d’autres heures, donc rien n’a été noté. S’il vous a appelé, revenez en arrière et cochez «\u00a0Le client nous a appelés\u00a0».",
    },
    "idempotency-key-reused": {
      title: "Ce formulaire a déjà été envoyé",
      body: "Le premier envoi a été pris. Pour autre chose, recommencez.",
    },
  },
};

export const desk: DeskText = {
  desk: "Bureau",
  skip: "Aller au contenu",
  now: "Maintenant",
  today: "Aujourd’hui",
  new: "Nouveau",
  find: "Chercher",
  report: "Bilan",
  document: "Concession",
  signOut: "Se déconnecter",
  signedInAs: (name) => `Connecté : ${name}`,
  dealers: "Tous mes concessionnaires",
  pickDealer: "Quel concessionnaire\u00a0?",
  noDealerTitle: "Vous ne faites partie d’aucun concessionnaire",
  noDealerBody: (email) =>
    `Vous êtes connecté avec ${email}. Demandez au responsable d’ajouter cette adresse à l’équipe, puis rechargez la page.`,
  otherPerson: "Se connecter avec un autre compte",
  signedOutTitle: "Vous êtes déconnecté",
  signedOutBody:
    "Le service de connexion peut se souvenir de vous\u00a0; sur un ordinateur partagé, déconnectez-vous là aussi.",
  signIn: "Se connecter",
  endedTitle: "Votre session est terminée",
  endedBody: "Rien n’a été changé. Reconnectez-vous\u00a0; vous reviendrez là où vous étiez.",
  endedTyped: "Ce que vous aviez écrit, à copier",
  notSignedInTitle: "Vous n’êtes pas connecté",
  notSignedInBody: "La connexion n’a pas abouti ou a pris trop de temps. Essayez encore.",
  notVerifiedBody:
    "Votre adresse e-mail n’est pas vérifiée auprès du service de connexion\u00a0; nous ne savons donc pas qui vous êtes.",
};

export const find: FindText = {
  title: "Chercher",
  lead: "Remplissez ce que vous avez\u00a0; tout doit correspondre.",
  reference: "Référence",
  name: "Nom",
  phone: "Numéro de téléphone",
  email: "Adresse e-mail",
  registration: "Plaque",
  do: "Chercher",
  needOne: "Remplissez au moins un de ces champs",
  badPhone: "Entrez un numéro de téléphone avec son indicatif",
  none: "Rien ne correspond. Peut-être une autre orthographe, un autre numéro\u00a0?",
  found: (count) => (count === 1 ? "1 dossier" : `${count} dossiers`),
  opened: (moment) => `depuis ${moment}`,
  todayTitle: "Aujourd’hui",
  dayTitle: (day) => day,
  before: "← Jour précédent",
  after: "Jour suivant →",
  day: "Jour",
  calendars: "Agendas et tableaux",
  nothing: "Rien n’est réservé ce jour-là.",
  unconfirmed: "Pas encore confirmé au client",
  mail: (state) => `e-mail ${ofCase.mail(state)}`,
  open: (count) => (count === 1 ? "1 promesse ouverte" : `${count} promesses ouvertes`),
};

export const handoff: HandoffText = {
  title: "Transmettre",
  link: "Transmettre",
  lead: (owner) =>
    `${owner} la garde jusqu’à ce que l’offre soit acceptée ; sans réponse, elle revient.`,
  to: "À qui\u00a0?",
  anybodyIn: (department) => `N’importe qui : ${department}`,
  otherDealer: "Autre concessionnaire",
  toHint: "Un autre concessionnaire voit ce dossier dès l’offre et jusqu’à ce qu’il le rende.",
  note: "Que faut-il savoir\u00a0?",
  offer: "Proposer",
  needNote: "Dites ce qu’il faut savoir",
  badTo: "Choisissez quelqu’un d’autre",
  offered: (to, moment) => `Proposé à ${to} jusqu’au ${moment}.`,
  theirNote: (note) => `« ${note} »`,
  accept: "Prendre en charge",
  returnWhy: "Pourquoi pas\u00a0?",
  giveBack: "Rendre",
  takeBack: "Pas accepté, ou rendu",
  needReason: "Dites pourquoi",
  escalate: "Prévenir l’échelon suivant maintenant",
  applyPolicy: "Suivre les étapes actuelles",
};

export const keys: KeysText = {
  open: "Touches",
  title: "Raccourcis clavier",
  lead: "Sur une promesse de la liste, ou dans le dossier pour la plus urgente\u00a0:",
  close: "Fermer",
  on: "Les touches seules agissent",
  help: "Cette aide",
  next: "Entrée suivante",
  previous: "Entrée précédente",
  enter: "Ouvrir l’entrée",
};

export const now: NowText = {
  title: "Maintenant",
  lead: (late, open, more) =>
    open === 0
      ? "Rien n’est ouvert ici. Tous ceux à qui quelque chose était promis ont eu de nos nouvelles."
      : `${late === 0 ? "Rien n’est en retard" : `${late} en retard`}, ${open}${more ? " ou plus" : ""} ${open === 1 ? "ouverte" : "ouvertes"}.`,
  show: "Afficher",
  mine: "Les miennes",
  all: "Toutes",
  late: "En retard",
  today: "Aujourd’hui",
  later: "Plus tard",
  lateBy: (span) => `${span} de retard`,
  dueIn: (span) => `dans ${span}`,
  task: (kind, customer, what) => (kind === "callback" ? `Appeler ${customer}` : what),
  about: (kind, customer, what) => (kind === "callback" ? what : `pour ${customer}`),
  step: (step) => `Échelon ${step}`,
  tried: (times) => (times === 1 ? "un essai" : `${times} essais`),
  taken: "s’en charge",
  denied: "«\u00a0ce n’est pas vrai\u00a0»",
  exhausted: "dernier échelon atteint",
  more: "Afficher plus",
  windows: (text) => `appeler ${text}`,
  unknown: "un client",
};
