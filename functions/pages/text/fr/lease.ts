/** The day on which the lease of the car ends. */
export const ask = {
  label: "Le leasing de la voiture se termine le",
  hint: "La date figure dans votre contrat de leasing. Les rendez-vous ne s’ouvrent qu’un certain temps avant ce jour.",
  need: "Indiquez le jour où le leasing se termine",
};

export const desk = {
  name: "Fin du leasing",
  optional: "Le leasing de la voiture se termine le",
  unknown:
    "Personne n’a indiqué quand le leasing de cette voiture se termine\u00a0: il n’y a donc pas encore de créneaux. Indiquez cette date avec les coordonnées du client.",
  show: "Afficher les créneaux",
};

/** The page of a case that says how the car can be inspected. */
export const ways = {
  link: "Avant la fin du leasing\u00a0: l’inspection de la voiture",
  title: "Avant la fin du leasing",
  lead: (day: string) =>
    `Le leasing de la voiture se termine le ${day}. Avant cela, elle est inspectée. À vous de choisir comment.`,
  opens: (day: string) => `À partir du ${day}.`,
  self: "J’examine la voiture moi-même",
  selfLead:
    "Quelques questions, et des photos prises avec votre téléphone. Une personne de la concession les évalue et vous écrit. Aucun déplacement, aucun rendez-vous.",
  booked: (moment: string) => `L’inspection est réservée\u00a0: ${moment}.`,
  sent: (moment: string) => `Vous avez envoyé vos photos le ${moment}.`,
  toCase: "Retour à votre dossier",
};

/** Booking one of them. */
export const times = {
  title: (service: string) => `Choisir un créneau\u00a0: ${service}`,
  confirm: "Est-ce bien le créneau que vous voulez\u00a0?",
  book: "Réserver ce créneau",
  another: "Choisir un autre créneau",
  gone: "Ce créneau n’est plus libre. Veuillez en choisir un autre.",
  notOpen: (day: string) =>
    `C’est possible à partir du ${day}. Veuillez choisir ce jour-là ou un jour ultérieur.`,
  already:
    "Une inspection est déjà réservée. Vous pouvez la déplacer ou l’annuler dans votre dossier.",
  unproven:
    "Veuillez d’abord ouvrir le lien dans l’e-mail que nous vous avons envoyé\u00a0: nous saurons ainsi que nos messages vous parviennent.",
};

/** The customer looks at the car themselves. */
export const self = {
  title: "Examinez la voiture vous-même",
  lead: "Faites le tour de la voiture, partie par partie. Ce que vous saisissez est gardé aussitôt\u00a0: vous pouvez vous arrêter et continuer plus tard.",
  parts: {
    front: "Avant",
    left: "Côté gauche",
    rear: "Arrière",
    right: "Côté droit",
    wheels: "Roues et pneus",
    glass: "Vitres et rétroviseurs",
    interior: "Intérieur",
    odometer: "Compteur kilométrique",
  },
  open: "Pas encore de réponse",
  states: { fine: "Aucun dommage", damaged: "Un ou plusieurs dommages" },
  withPhoto: "avec une photo",
  seePhoto: "Voir la photo",
  needsAnswer: (part: string) => `${part}\u00a0: veuillez indiquer l’état`,
  needsPhoto: (part: string) => `${part}\u00a0: il faut une photo`,
  needsOdometer: (part: string) => `${part}\u00a0: veuillez indiquer la valeur affichée`,
  send: "Tout envoyer",
  sendHint:
    "Ensuite, vous ne pourrez plus rien changer. Une personne de la concession évalue le tout et vous écrit.",
  sent: (moment: string) =>
    `Tout est bien arrivé, envoyé le ${moment}. D’ici l’évaluation, rien ne peut plus être changé ici.`,
  toPromise: "Qui l’évalue, et pour quand",
  photo: "Une photo",
  photoHint:
    "JPEG, PNG ou WebP, 15\u00a0Mo au plus. Le lieu et l’heure de la prise de vue sont effacés.",
  sendPhoto: "Envoyer la photo",
  without: "Continuer sans photo pour l’instant",
  another: "Envoyer une autre photo",
  add: "Envoyer une photo",
  arrived:
    "La photo est arrivée. Dites maintenant dans quel état est cette partie, puis enregistrez.",
  state: "Dans quel état est cette partie\u00a0?",
  needState: "Choisissez l’une des deux réponses",
  text: "Ce que l’on voit",
  odometer: "Valeur affichée",
  unit: "Unité",
  units: { mi: "miles", km: "kilomètres" },
  needNumber: "Saisissez un nombre entier",
  save: "Enregistrer",
  notPhoto: "Ce n’est pas une photo utilisable. Veuillez en envoyer une autre.",
  notThere: "La photo n’est pas arrivée. Veuillez l’envoyer encore une fois.",
  tooMany: (most: number) =>
    `Il y a déjà ${most} photos\u00a0; il n’est pas possible d’en ajouter.`,
  tooEarly: (day: string) => `C’est possible à partir du ${day}.`,
};

/** At the desk. */
export const panel = {
  title: "Ce que le client a vu de la voiture",
  filling: "Le client a commencé, mais n’a encore rien envoyé.",
  sent: (moment: string) => `Envoyé le ${moment}`,
};

/** A note of a talk with somebody who may speak for the customer. */
export const spoke = {
  with: "Échange avec",
  customer: "Le client, ou personne",
  told: "Ce que cette personne a indiqué",
  toldHint:
    "La référence ou l’immatriculation. Toute personne qui parle pour le client doit indiquer l’une des deux.",
  onlyTried:
    "Seule une tentative peut être notée avec une autre personne. Choisissez comme résultat une tentative, ou ici «\u00a0Le client, ou personne\u00a0»",
  wrong:
    "Saisissez la référence ou l’immatriculation telle qu’elle a été indiquée\u00a0; ceci n’est ni l’une ni l’autre",
};
