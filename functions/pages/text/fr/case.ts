import type {
  Denied,
  CaseText,
  HandBackText,
  PromiseText,
  WaitingText,
  FeedbackText,
  UnsubscribeText,
} from "../en/case.ts";

const TRIED = {
  "no-answer": "pas de réponse",
  voicemail: "nous avons laissé un message",
  busy: "la ligne était occupée",
  "wrong-number": "ce n’était pas le bon numéro",
  "bad-time": "ce n’était pas le bon moment",
} as const;

export const ofCase = {
  title: (topic) => topic,
  atDealer: (dealer) => `Votre dossier chez ${dealer}`,
  reference: "Référence",
  keepReference: "Ayez-la sous la main quand vous appelez.",
  appointments: "Vos rendez-vous",
  status: (status) =>
    ({
      confirmed: "Confirmé",
      unconfirmed: "Confirmation non remise",
      arrived: "Vous êtes là",
      "in-progress": "En cours",
      ready: "Prêt",
      completed: "Terminé",
      "part-needed": "En attente d’une pièce",
      cancelled: "Annulé",
      "no-show": "Manqué",
      "missed-unconfirmed": "N’a pas eu lieu",
    })[status],
  held: "Gardé pour vous",
  heldNote: (until) =>
    `Ce créneau vous est gardé\u00a0: ouvrez le lien de notre e-mail au plus tard le ${until} et il est à vous. Ensuite, quelqu’un d’autre pourra le prendre.`,
  heldPress: (until, press) =>
    `Ce créneau vous est gardé\u00a0: au plus tard le ${until}, appuyez ci-dessus sur «\u00a0${press}\u00a0» et il est à vous.`,
  unconfirmedNote:
    "Notre confirmation ne vous est pas parvenue, mais le créneau est à vous. Nous vous appellerons pour confirmer.",
  missedNote:
    "Nous sommes désolés\u00a0: notre confirmation ne vous est jamais parvenue, vous ne pouviez donc pas connaître ce rendez-vous. Vous n’avez rien manqué\u00a0; choisissez un nouveau créneau quand cela vous convient.",
  unreachedNote:
    "Notre confirmation ne vous est pas parvenue, mais le créneau est à vous. Vérifiez votre adresse e-mail ou indiquez-nous un numéro où vous appeler\u00a0:",
  place: "Où",
  with: "Réservé pour vous",
  until: (time) => `(jusqu’à ${time})`,
  change: "Déplacer",
  cancel: "Annuler",
  promises: "Ce que nous avons promis",
  promiseStatus: (status) =>
    ({ open: "En cours", kept: "Fait", withdrawn: "Plus nécessaire" })[status],
  overdue: "En retard",
  overdueNote: "Nous sommes en retard, et les responsables en sont informés.",
  by: "Qui",
  due: "Au plus tard",
  wasDue: (moment) => `promis d’abord pour le ${moment}`,
  doneAt: "Fait",
  dueToday: (time) => `Aujourd’hui avant ${time}`,
  dueTomorrow: (time) => `Demain avant ${time}`,
  today: (time) => `à ${time}`,
  otherDay: (moment) => `le ${moment}`,
  tried: (count, when, outcome) =>
    count === 1
      ? `Nous avons essayé de vous joindre ${when}\u00a0: ${TRIED[outcome]}.`
      : `Nous avons essayé ${count} fois de vous joindre, la dernière ${when}\u00a0: ${TRIED[outcome]}.`,
  timeline: "Ce qui s’est passé jusqu’ici",
  earlier: "Plus ancien",
  latest: "Revenir au plus récent",
  olderClosed:
    "Les rendez-vous et les promesses plus anciens se trouvent sous «\u00a0Plus ancien\u00a0».",
  mails: "E-mails qui vous sont adressés",
  mail: (state) =>
    ({
      queued: "en route",
      sending: "en route",
      sent: "envoyé",
      delivered: "remis",
      bounced: "non distribué",
      complained: "signalé comme indésirable",
      unknown: "peut-être non envoyé",
      failed: "non envoyé",
      superseded: "plus nécessaire",
      suppressed: "non envoyé, l’adresse n’accepte pas nos e-mails",
    })[state],
  questions: "Quelque chose à ajouter ou à demander\u00a0?",
  callUs: (telephone) => `Appelez-nous\u00a0: ${telephone}`,
  cancelTitle: (service) => `Annuler le rendez-vous\u00a0: ${service}\u00a0?`,
  cancelBody: "Le créneau est aussitôt libre pour d’autres.",
  cancelReason: "Voulez-vous nous dire pourquoi\u00a0?",
  cancelDo: "Oui, annuler",
  keep: "Non, le garder",
  changeTitle: (service) => `Déplacer\u00a0: ${service}`,
  now: "Actuellement",
  newTime: "Nouvel horaire",
  changeConfirm: "Est-ce bien le créneau que vous voulez\u00a0?",
  changeDo: "Oui, déplacer",
  anotherTime: "Choisir un autre créneau",
  asNow: (name) => `Comme actuellement\u00a0: ${name}`,
  toCase: "← Retour à votre dossier",
  promise: (kind, what) => (kind === "callback" ? "Nous vous appelons" : what),
  about: "À propos de",
  number: "Numéro",
  writtenTo: (email) => `Nous vous écrivons à ${email}.`,
  bookAgain: "Réserver un autre créneau",
  unchanged: "Votre rendez-vous est inchangé.",
  tooLate:
    "Il est trop tard pour le changer ici. Appelez-nous\u00a0; nous trouverons une solution.",
  cancelledTitle: (service) => `${service}\u00a0: annulé`,
  alreadyCancelled: "C’était déjà annulé\u00a0; il n’y a plus rien à faire.",
  closed: "Ce rendez-vous ne peut plus être changé ici.",
} satisfies CaseText;

const DENIED: Readonly<Record<Denied, string>> = {
  keep: "Vous nous avez dit que ce n’était pas exact.",
  withdraw: "Vous nous avez dit que ce n’était pas exact.",
  move: "Vous nous avez dit que vous n’aviez pas accepté la nouvelle date\u00a0: la précédente est de nouveau valable.",
  expect:
    "Vous nous avez dit que la nouvelle date ne vous convient pas\u00a0: la date promise reste valable.",
};

export const promise = {
  logged: (outcome, at) =>
    `Nous avons noté, le ${at}, ${{ reached: "que nous vous avons parlé", done: "que c’est fait", informed: "que nous vous l’avons dit" }[outcome]}.`,
  loggedNote: (note) => `Notre note\u00a0: «\u00a0${note}\u00a0»`,
  isItSo: "Est-ce exact\u00a0?",
  movedAs: "Nous avons noté que vous avez accepté la nouvelle date.",
  expectedBy: (moment) =>
    `Nous le prévoyons maintenant pour le ${moment}. La date promise reste valable tant que vous n’avez pas accepté la nouvelle.`,
  thatIsFine: "Cela me convient",
  doesNotSuit: "Cela ne me convient pas",
  withdrawnAs: (reason) =>
    `Nous avons noté que vous n’en avez plus besoin${reason === undefined ? "" : `\u00a0: «\u00a0${reason}\u00a0»`}.`,
  yesSo: "Oui, c’est exact",
  notSo: "Ce n’est pas exact",
  nobodyCalled: "Je n’ai pas reçu d’appel",
  comment: "Quelque chose à ajouter\u00a0?",
  disputeUntil: (moment) => `Vous pouvez nous le dire jusqu’au ${moment}.`,
  thanks: "Vous l’avez confirmé. Merci.",
  reopened: (denied) => `${DENIED[denied]} Un responsable s’en charge désormais.`,
  newTime: "Choisir une nouvelle heure",
  book: "Réserver un créneau",
  comeBack: "Revenir",
  noLongerNeeded: "Plus nécessaire",
  companiesSettle: "Les entreprises règlent cela entre elles. Vous n’avez rien à faire ni à payer.",
  withdrawTitle: "Plus nécessaire\u00a0?",
  withdrawBody: "Nous fermons cette promesse et personne ne vous appellera plus à ce sujet.",
  withdrawReason: "Voulez-vous nous dire pourquoi\u00a0?",
  withdrawDo: "Oui, fermer",
  keepIt: "Non, je la veux encore",
  newTimeTitle: "Quand devons-nous vous appeler\u00a0?",
  newTimeNow: "Promis pour",
  by: (moment) => `Avant le ${moment}`,
  newTimeDo: "Appelez-moi avant cette heure",
  needTime: "Choisissez l’une des heures proposées",
  timeGone: "Cette heure n’est plus possible\u00a0; choisissez-en une de celles-ci",
  noTimes: "Il n’y a pas d’autre heure ces prochains jours. Appelez-nous.",
  claimLink: "On m’a promis autre chose",
  claimTitle: "Que vous a-t-on promis\u00a0?",
  claimLead:
    "Nous vous croyons sur parole. Le responsable en répond, et vous voyez ici où cela en est.",
  claimWhat: "Qu’a-t-on promis\u00a0?",
  claimWhatHint: "Par exemple\u00a0: le responsable m’appelle demain matin.",
  claimMadeBy: "Qui l’a promis\u00a0?",
  claimDepartment: "De quel service s’agit-il\u00a0?",
  claimDate: "Pour quel jour\u00a0?",
  claimTime: "À quelle heure\u00a0?",
  claimDo: "Tenez votre promesse",
  needWhat: "Dites ce qui a été promis",
  needDate: "Saisissez le jour promis, il y a 30 jours au plus",
  badMadeBy: "Raccourcissez le nom de la personne qui l’a promis",
  tooManyClaims:
    "Cinq promesses que vous avez signalées sont déjà ouvertes. Appelez-nous pour celle-ci.",
  changedTitle: "Cela a changé entre-temps",
  changedBody:
    "Quelqu’un a été plus rapide, ou c’était déjà envoyé. Votre dossier montre où cela en est.",
  tooLateTitle: "C’était il y a plus de sept jours",
  tooLateBody:
    "Rien n’a été changé. Appelez-nous, ou dites dans votre dossier ce qui était promis.",
} satisfies PromiseText;

export const waiting = {
  join: "Prévenez-moi si un créneau se libère plus tôt",
  joined:
    "Nous vous écrirons si un créneau se libère plus tôt. D’ici là, votre rendez-vous reste le vôtre.",
  leave: "Je n’ai pas besoin de venir plus tôt",
  offered: (moment) => `Un créneau plus tôt vous est réservé\u00a0: ${moment}`,
  until: (moment) =>
    `Réservé jusqu’au ${moment}. Si vous ne faites rien, votre rendez-vous actuel est maintenu.`,
  remaining: (span) => `Encore ${span}.`,
  accept: "Prendre ce créneau",
  decline: "Non, en attendre un autre",
  gone: "Ce créneau ne vous est plus réservé. Votre rendez-vous est inchangé.",
  goneTitle: "Ce créneau n’est plus libre",
  calendar: "Ajouter à mon agenda",
} satisfies WaitingText;

export const feedback = {
  question: "Comment s’est passée votre visite\u00a0?",
  rating: (rating) => `${rating} sur 5`,
  hint: "1, c’est mauvais\u00a0; 5, c’est très bien.",
  comment: "Que devrions-nous savoir\u00a0?",
  send: "Envoyer",
  thanks: "Merci pour votre avis.",
} satisfies FeedbackText;

export const unsubscribe = {
  title: "Ne plus recevoir d’enquêtes ni de publicité\u00a0?",
  body: "Vous ne recevrez plus d’enquêtes ni de publicité par e-mail. Les confirmations et les messages sur vos rendez-vous continueront d’arriver.",
  decline: "Oui, ne plus m’en envoyer",
  doneTitle: "Vous ne recevrez plus d’enquêtes ni de publicité",
  doneBody:
    "C’est valable dès maintenant. Les confirmations et les messages sur vos rendez-vous continueront d’arriver.",
} satisfies UnsubscribeText;

export { data } from "./case-data.ts";
export { address, reach } from "./case-reach.ts";
export { find } from "./case-find.ts";

/** When they come for a car that is ready. */
export const handBack: HandBackText = {
  link: "Indiquer quand vous viendrez",
  change: "Modifier l’heure de votre venue",
  title: "Quand viendrez-vous chercher votre voiture\u00a0?",
  lead: "Venez pendant nos heures d’ouverture\u00a0: la voiture sera prête pour vous.",
  day: "Quel jour\u00a0?",
  time: "À quelle heure\u00a0?",
  press: "Envoyer",
  none: "Je ne sais pas encore",
  comes: (when) => `Vous viendrez le ${when}.`,
  openUntil: (clock) => `Aujourd’hui, nous sommes ouverts jusqu’à ${clock}.`,
  needDay: "Choisissez un jour",
  badTime: "Indiquez une heure à venir, de cinq en cinq minutes, pendant nos heures d’ouverture",
};
