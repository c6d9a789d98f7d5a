import type { FrameText, ProblemText, DeskProblemText } from "../en/frame.ts";

export const frame = {
  siteName: "Kept",
  skip: "Aller au contenu",
  callUs: "Appelez-nous\u00a0:",
  back: "Retour",
  errorTitle: "Erreur",
  problemHeading: "Il y a un problème",
  problemOf: (name: string, problem: string) => `${name}\u00a0: ${problem}`,
  optional: "(facultatif)",
  timesAre: (zone) =>
    `Toutes les heures sont celles de la concession (${zone}). Chez vous, il n’est pas la même heure.`,
  privacy: "Vos données servent à votre rendez-vous ou à votre appel, et à rien d’autre.",
  accessibility: "Accessibilité",
  whatIsKept: "Ce que nous conservons, et pourquoi",
  dealersPrivacy: "Politique de confidentialité",
  imprint: "Mentions légales",
  languages: "Langue",
  /** `{time}` is put in by the script of the page. */
  ownClock: "{time} à votre heure",
  changed: "Quelque chose a changé ici pendant que vous écriviez.",
  show: "Recharger (votre texte sera perdu)",
  /** `{time}` is put in by the script of the page. */
  stale:
    "Cette page n’est peut-être plus à jour\u00a0: elle n’a pas pu être vérifiée depuis {time}. Elle réessaie d’elle-même.",
  ended:
    "Vous n’êtes plus connecté, cette page ne se met donc plus à jour. Ce que vous avez écrit est conservé.",
  enter: "Se reconnecter",
  gone: "Vous ne pouvez plus ouvrir cette page.",
} satisfies FrameText;

export const problem = {
  nothingHere: {
    title: "Il n’y a rien à cette adresse",
    body: "Le lien est peut-être ancien, ou un caractère s’est perdu en route.",
  },
  notTaken: {
    title: "Nous n’avons pas pu traiter cela",
    body: "Rien n’a été changé. Recommencez, ou appelez votre concession.",
  },
  words: {
    "dealer-not-found": {
      title: "Nous ne connaissons pas cette concession",
      body: "Le lien est peut-être ancien. Choisissez votre concession dans la liste.",
    },
    "service-not-found": {
      title: "Cette concession ne propose pas cela",
      body: "Le lien est peut-être ancien. Choisissez parmi ce qui est proposé maintenant.",
    },
    "case-not-found": {
      title: "Nous ne pouvons pas ouvrir cette page",
      body: "Utilisez le lien de notre dernier e-mail\u00a0: il ouvre votre dossier et reconnaît cet appareil. S’il ne fonctionne plus, appelez votre concession\u00a0; nous en enverrons un nouveau.",
    },
    "link-narrowed": {
      title: "Cette page est désormais en lecture seule",
      body: "Rien n’a été changé\u00a0: ici, tout est terminé depuis plus de 30 jours. Faites-vous envoyer un nouveau lien, ou appelez-nous.",
    },
    "foreign-form": {
      title: "Ce formulaire ne vient pas de notre page",
      body: "Rien n’a été changé. Rouvrez la page et envoyez le formulaire depuis celle-ci.",
    },
    "address-not-proven": {
      title: "Ouvrez d’abord le lien de notre e-mail",
      body: "Rien n’a été changé. Lors de votre réservation, nous vous avons envoyé un e-mail\u00a0: ouvrez le lien qu’il contient, et vous pourrez y attendre un créneau plus tôt.",
    },
    "too-many-requests": {
      title: "Il y a eu trop de tentatives",
      body: "Rien n’a été changé. Attendez un moment, ou appelez-nous.",
    },
    "idempotency-key-reused": {
      title: "Ce formulaire a déjà été envoyé",
      body: "Votre premier envoi est bien arrivé\u00a0; l’e-mail à ce sujet contient un lien pour le changer. Pour autre chose, recommencez.",
    },
    "body-too-large": {
      title: "C’était trop long",
      body: "Rien n’a été changé. Revenez en arrière et raccourcissez votre message.",
    },
    "try-again": {
      title: "Veuillez réessayer",
      body: "Nous sommes très occupés. Rien n’a été changé\u00a0; rechargez la page dans quelques secondes.",
    },
    "perhaps-done": {
      title: "Nous ne savons pas si cela a fonctionné",
      body: "Nous sommes très occupés\u00a0; c’est peut-être déjà fait, peut-être pas. Rouvrez la page\u00a0: elle montre où les choses en sont. Si rien n’y figure, envoyez-le encore une fois.",
    },
    internal: {
      title: "Une erreur s’est produite de notre côté",
      body: "Ce n’est pas votre faute, et nous en sommes informés. Réessayez, ou appelez votre concession.",
    },
  },
  getIn: "Y accéder de nouveau",
  startAgain: "Retour à la réservation",
  typed: "Votre texte, pour pouvoir le copier",
  toDealers: "Voir toutes les concessions",
  quote: (id) => `Si vous nous appelez à ce sujet, citez ${id}.`,
} satisfies ProblemText;

export const deskProblem = {
  toDesk: "Aller au bureau",
  words: {
    "case-not-found": {
      title: "Ce dossier n’existe pas dans votre concession",
      body: "Vérifiez la référence. Le dossier d’une autre concession n’est visible que là-bas.",
    },
    erased: {
      title: "Ce dossier a été effacé",
      body: "Tout ce que nous savions du client a disparu pour de bon\u00a0; personne ne peut le rétablir.",
    },
    "dealer-not-found": {
      title: "Vous ne faites pas partie de l’équipe de cette concession",
      body: "Ou cette concession n’existe pas. Allez à votre propre bureau.",
    },
    "partner-not-found": {
      title: "Vous ne pouvez pas voir ce partenaire",
      body: "Ou ce partenaire n’existe pas. Allez à votre propre bureau.",
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
      body: "Rien n’a été changé. Demandez à un responsable, ou à la personne à qui cela a été proposé.",
    },
    "purpose-not-allowed": {
      title: "Ce dossier relève de l’atelier",
      body: "Le client n’a pas accepté d’être contacté par le service commercial\u00a0; il ne vous est donc pas ouvert. Votre tentative est notée au dossier.",
    },
    "outside-call-window": {
      title: "Pas à cette heure",
      body: "Le client ne prend les appels qu’à d’autres heures, donc rien n’a été noté. S’il vous a appelé, revenez en arrière et cochez «\u00a0Le client nous a appelés\u00a0».",
    },
    "file-too-large": {
      title: "Le fichier était trop lourd",
      body: "Rien n’a été changé. Réduisez-le à 200\u00a0ko au plus et renvoyez-le.",
    },
    "idempotency-key-reused": {
      title: "Ce formulaire a déjà été envoyé",
      body: "Le premier envoi est bien arrivé. Pour autre chose, recommencez.",
    },
  },
} satisfies DeskProblemText;
