import { frAddress } from "./fr-address.ts";
import { frDocument } from "./fr-document.ts";
import { frInvitation } from "./fr-invitation.ts";
import { answersFr } from "./fr-answers.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { visitorFr } from "./fr-visitor.ts";
import { frStaff } from "./fr-staff.ts";
import { frUrgent } from "./fr-urgent.ts";
import { frLate } from "./fr-late.ts";
import { timesFr } from "./fr-times.ts";
import { fr as own } from "../../../../language/own-words/fr.ts";
import { frWorkVisit } from "./fr-work-visit.ts";
import { frEvent } from "./fr-event.ts";

/** French, with the formal address; a space that does not break stands before high punctuation. */
export const fr: Catalogue = {
  locale: "fr",
  greeting: (name) => `Bonjour ${name},`,
  labelled: (label, value) => `${label}\u00a0: ${value}`,
  labels: {
    telephone: "Téléphone",
    reference: "Référence",
    when: "Quand",
    until: (clock) => `jusqu’à ${clock}`,
    where: "Où",
    what: "Réservé",
    car: "Voiture",
    host: "Avec",
    transport: "Mobilité",
    before: "Auparavant",
    movesAlong: "Déplacé en même temps",
    endsAlong: "N’a plus lieu d’être",
    promise: "Notre promesse",
    helpCode: "Code pour l’assistance",
    helpCodeIs: (code, until, page) => `${code}, à saisir sur ${page} jusqu’au ${until}`,
    by: "Au plus tard",
    who: "Qui",
    reason: "Motif",
    logged: "Noté",
    note: "Remarque",
    customer: "Client",
    topic: "Objet",
    theirWords: "Avec ses mots",
    toSay: "À dire",
    vehicle: "Voiture du client",
    promisedAt: "Promis le",
    due: "Échéance",
    owner: "En charge",
    step: "Échelon",
    attempts: "Tentatives",
    numbers: "Appeler au",
    callTimes: "Appeler à ces heures",
    address: "Adresse",
  },
  actions: {
    openCase: "Tout voir sur une seule page",
    salesContact: "Dire si le service commercial peut vous contacter",
    keepTime: "Garder ce rendez-vous",
    change: "Déplacer",
    cancel: "Annuler",
    newTime: "Choisir une autre heure pour notre appel",
    callMeAt: "Appelez-moi à l’heure que je choisis",
    takeEarlierTime: "Prendre ce créneau",
    confirm: "Oui, c’est exact",
    nobodyCalled: "Je n’ai pas reçu d’appel",
    notSo: "Ce n’est pas exact",
    noLongerNeeded: "Je n’en ai plus besoin",
    act: "Ouvrir le dossier et noter ce qui s’est passé",
    openVisit: "Ouvrir le dossier",
    seePerson: "Voir ce qu’il faut faire",
    giveAway: "Confier la promesse",
    answerOffer: "Ouvrir le dossier et répondre à la proposition",
    giveFeedback: "Donner votre avis",
    somethingWrong: "Quelque chose ne va pas avec ma voiture",
    confirmAddress: "Oui, c’est mon adresse",
  },
  legal: {
    whatIsKept: "Ce que nous conservons, et pourquoi",
    accessibility: "Accessibilité",
    dealersPrivacy: "Politique de confidentialité",
    imprint: "Mentions légales",
  },
  places: {
    dealer: "À la concession",
    home: "À votre domicile",
    work: "Sur votre lieu de travail",
    other: "À l’adresse que vous avez indiquée",
  },
  theirPlaces: {
    dealer: "À la concession",
    home: "Au domicile du client",
    work: "Sur le lieu de travail du client",
    other: "À l’adresse indiquée par le client",
  },
  withheld: {
    words: "ce que vous nous avez écrit",
    claim: "Ce qui vous a été promis, d’après ce que vous nous avez écrit",
    place: "l’adresse que vous nous avez donnée",
    theirPlace: "l’adresse est à lire dans son dossier",
    theirs: "ce que le client a écrit (à lire dans son dossier)",
    weHave:
      "Nous avons bien reçu votre message. Tant que vous n’avez ouvert aucun lien de nos e-mails, il ne figure que sur la page de votre dossier.",
  },
  appointmentBooked: {
    subject: ({ service, when }) => `Confirmé\u00a0: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Votre rendez-vous chez ${dealer} est confirmé\u00a0: ${service}. Vous n’avez rien d’autre à faire.`,
  },
  appointmentRescheduled: {
    subject: ({ service, when }) => `Déplacé\u00a0: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Votre rendez-vous chez ${dealer} est déplacé, et c’est confirmé\u00a0: ${service}.`,
  },
  appointmentClock: {
    subject: ({ service, when }) => `Pour votre agenda\u00a0: ${service}, ${when}`,
    intro: ({ service, dealer, when }) =>
      `Le changement d’heure n’aura pas lieu comme prévu. Votre rendez-vous chez ${dealer} est bien le suivant\u00a0: ${service}, ${when}. Votre agenda affiche peut-être une autre heure\u00a0; l’invitation jointe à ce message la corrige. Vous n’avez rien d’autre à faire.`,
  },
  appointmentCancelled: {
    subject: ({ service, when }) => `Annulé\u00a0: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Votre rendez-vous chez ${dealer} est annulé\u00a0: ${service}. Vous n’avez rien d’autre à faire.`,
  },
  appointmentReminder: {
    subject: ({ service, when }) => `Rappel\u00a0: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Nous vous rappelons votre rendez-vous chez ${dealer}\u00a0: ${service}. Si vous ne pouvez pas venir, déplacez-le ou annulez-le\u00a0: quelqu’un d’autre en profitera.`,
  },
  tentative: {
    untilClock: (clock) => `jusqu’à ${clock}`,
    untilMoment: (moment) => `jusqu’au ${moment}`,
    subject: ({ what, until }) => `Gardé ${until}\u00a0: ${what}`,
    booked: ({ service, dealer, until, press }) =>
      `Nous vous gardons ce créneau chez ${dealer} ${until}\u00a0: ${service}. Pour l’avoir, appuyez d’ici là sur «\u00a0${press}\u00a0»\u00a0: nous saurons que cet e-mail vous est parvenu, et la confirmation suivra aussitôt. Sinon, quelqu’un d’autre pourra le prendre.`,
    warn: ({ service, dealer, until, press }) =>
      `Nous vous gardons encore un créneau chez ${dealer}, ${until}\u00a0: ${service}. Personne n’a encore ouvert le lien de nos e-mails, et nous ne savons donc pas s’ils vous parviennent. Pour l’avoir, appuyez d’ici là sur «\u00a0${press}\u00a0»\u00a0; ensuite, quelqu’un d’autre pourra le prendre.`,
    confirmed: ({ service, dealer }) =>
      `Merci. Le créneau que nous vous gardions chez ${dealer} est à vous, et votre rendez-vous est confirmé\u00a0: ${service}. Vous n’avez rien d’autre à faire.`,
    lapsed: ({ service, dealer }) =>
      `Votre rendez-vous chez ${dealer} n’est plus valable\u00a0: ${service}. Personne n’a ouvert à temps le lien de nos e-mails\u00a0; le créneau est de nouveau libre. N’hésitez pas à en réserver un autre.`,
  },
  earlierTime: {
    subject: ({ service, when }) => `Créneau plus tôt\u00a0: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `Un créneau plus tôt s’est libéré chez ${dealer}\u00a0: ${when}. Il vous est réservé jusqu’au ${until}.`,
    otherwise:
      "Si vous ne faites rien, votre rendez-vous reste tel quel et le créneau libéré revient au client suivant.",
  },
  ...frAddress,
  ...frDocument,
  ...frInvitation,
  ...frWorkVisit,
  ...frEvent,
  visitInProgress: {
    subject: ({ service }) => `En cours\u00a0: ${service}`,
    intro: ({ service, dealer }) =>
      `${dealer} a commencé le travail\u00a0: ${service}. Nous vous écrirons dès que votre voiture sera prête.`,
  },
  visitReady: {
    subject: ({ service }) => `Votre voiture est prête\u00a0: ${service}`,
    intro: ({ service, dealer }) => `Votre voiture vous attend chez ${dealer}\u00a0: ${service}.`,
  },
  visitCompleted: {
    subject: ({ service }) => `Terminé\u00a0: ${service}`,
    intro: ({ service, dealer }) =>
      `Votre visite chez ${dealer} est terminée\u00a0: ${service}. Si quelque chose ne va pas, dites-le-nous sur la page de votre dossier.`,
  },
  feedbackRequest: {
    subject: (dealer) => `Comment s’est passée votre visite chez ${dealer}\u00a0?`,
    intro: ({ service, dealer }) =>
      `Vous étiez récemment chez ${dealer}\u00a0: ${service}. Si vous le souhaitez, dites-nous ce qui allait et ce qui n’allait pas. Nous ne le demandons qu’une fois.`,
  },
  unsubscribe: {
    label: "Ne plus recevoir d’enquêtes ni de publicité",
    why: (dealer) =>
      `Vous recevez ce message parce que vous êtes client ou cliente chez ${dealer}. Les confirmations et les messages sur vos rendez-vous continueront d’arriver.`,
  },
  promiseMade: {
    subject: ({ due }) => `Notre promesse, au plus tard le ${due}`,
    intro: ({ dealer, due }) =>
      `${dealer} vous a fait une promesse. Elle doit être tenue au plus tard le ${due}.`,
    assurance:
      "Si ce n’est pas fait d’ici là, nous vous préviendrons d’abord, et les responsables au même instant. Vous n’avez rien à faire.",
  },
  ...frLate,
  ...frUrgent,
  promiseKept: {
    subject: () => "Ce que nous avons noté sur notre promesse",
    intro: ({ dealer, actor }) =>
      `Chez ${dealer}, ${actor} a noté que la promesse ci-dessous a été tenue.`,
    outcomes: {
      reached: "Nous vous avons parlé",
      done: "C’est fait",
      informed: "Nous vous l’avons dit",
    },
    disputable: (word) =>
      `Si ce n’est pas ce qui s’est passé, dites-nous «\u00a0${word}\u00a0» dans les sept jours. La promesse est alors de nouveau ouverte, et quelqu’un d’autre en répond.`,
  },
  promiseMoved: {
    subject: ({ due }) => `Nouvelle date pour notre promesse\u00a0: ${due}`,
    intro: ({ dealer, due, previousDue }) =>
      `${dealer} a déplacé une promesse qui vous a été faite, du ${previousDue}, au ${due}. L’ancienne date reste notée.`,
    picked: ({ dealer, due, previousDue }) =>
      `Vous avez choisi une nouvelle date pour la promesse faite par ${dealer}\u00a0: le ${due}, au lieu du ${previousDue}.`,
    agreed:
      "Il a été noté que vous êtes d’accord. Sinon, dites-nous «\u00a0Ce n’est pas exact\u00a0» dans les sept jours.",
  },
  promiseWithdrawn: {
    subject: () => "Une promesse est close, car elle n’est plus nécessaire",
    intro: ({ dealer }) =>
      `${dealer} a clos la promesse ci-dessous\u00a0: on nous a dit que vous n’en aviez plus besoin.`,
    ended: ({ dealer }) => `${dealer} a clos la promesse ci-dessous.`,
    disputable:
      "Si vous en avez encore besoin, dites-nous «\u00a0Ce n’est pas exact\u00a0» dans les sept jours.",
  },
  promiseReopened: {
    subject: ({ due }) => `De nouveau ouverte\u00a0: notre promesse, au plus tard le ${due}`,
    intro: ({ owner, due }) =>
      `Vous nous avez dit que ce n’est pas ce qui s’est passé. Merci. La promesse est de nouveau ouverte\u00a0: ${owner} en répond désormais, au plus tard le ${due}.`,
    afterAll: {
      subject: ({ due }) => `De nouveau ouverte\u00a0: notre promesse, au plus tard le ${due}`,
      intro: ({ owner, due }) =>
        `Nous vous avions dit que la promesse ci-dessous avait pris fin, car votre rendez-vous était noté comme manqué. Elle tient de nouveau, comme promis\u00a0: ${owner} s’en charge au plus tard le ${due}. Vous n’avez rien à faire.`,
    },
  },
  promiseHandedOver: {
    subject: ({ owner, due }) => `${owner} tient désormais notre promesse, au plus tard le ${due}`,
    intro: ({ owner, dealer, due }) =>
      `${owner} a repris la promesse ci-dessous, faite par ${dealer}. L’échéance reste le ${due}\u00a0; vous n’avez rien à faire.`,
    hosted: ({ owner, dealer, due }, from) =>
      `${dealer} a repris la promesse ci-dessous, faite par ${from}. ${owner} s’en charge là-bas, toujours au plus tard le ${due}\u00a0; vous n’avez rien à faire.`,
  },
  answers: answersFr,
  stillWaiting: ({ service, until }) =>
    `Vous restez sur la liste d’attente jusqu’au ${until}\u00a0: ${service}.`,
  visitor: visitorFr,
  times: timesFr,
  toCall: (customer) => `appeler ${customer}`,
  // Who was not content knows how they rated it.
  own: { ...own, "talk-about-visit": "Parler de la visite\u00a0: {service}" },
  step: (step, of) => `${step} sur ${of}`,
  noAttempts: "aucune",
  attempt: (outcome, when) => `${ATTEMPTS[outcome]}, ${when}`,
  ...frStaff,
};

const ATTEMPTS = {
  "no-answer": "sans réponse",
  voicemail: "message laissé",
  busy: "occupé",
  "wrong-number": "mauvais numéro",
  "bad-time": "au mauvais moment",
} as const;
