/** The day on which the lease of the car ends. */
export const ask = {
  label: "Le leasing de la voiture se termine le",
  hint: "Comme l’indique votre contrat de leasing. Des rendez-vous n’existent qu’un certain temps avant ce jour.",
  need: "Indiquez le jour où le leasing se termine",
};

export const desk = {
  name: "Fin du leasing",
  optional: "Le leasing de la voiture se termine le",
  unknown:
    "Personne n’a indiqué quand le leasing de cette voiture se termine : il n’y a donc pas encore d’horaires. Indiquez-le dans les coordonnées du client.",
  show: "Afficher les horaires",
};

/** The page of a case that says how the car can be inspected. */
export const ways = {
  link: "Avant la fin du leasing : l’inspection de la voiture",
  title: "Avant la fin du leasing",
  lead: (day: string) =>
    `Le leasing de la voiture se termine le ${day}. Avant cela, la voiture est inspectée. Vous choisissez comment.`,
  opens: (day: string) => `À partir du ${day}.`,
  openNow: "C’est possible dès maintenant.",
  self: "J’examine la voiture moi-même",
  selfLead:
    "Quelques questions, et des photos avec votre téléphone. Une personne de la concession les évalue et vous écrit. Personne ne vient, et il ne faut pas de rendez-vous.",
  selfGoOn: "Continuer avec vos photos",
  booked: (moment: string) => `L’inspection est réservée : ${moment}.`,
  sent: (moment: string) => `Vous avez envoyé vos photos le ${moment}.`,
  toCase: "Vers votre dossier",
};

/** Booking one of them. */
export const times = {
  title: (service: string) => `Choisir un horaire : ${service}`,
  confirm: "Est-ce le bon horaire ?",
  book: "Réserver cet horaire",
  another: "Un autre horaire",
  gone: "Cet horaire n’est plus libre. Veuillez en choisir un autre.",
  notOpen: (day: string) =>
    `C’est possible à partir du ${day}. Veuillez choisir un jour à partir de là.`,
  already:
    "Une inspection est déjà réservée. Vous pouvez la déplacer ou l’annuler dans votre dossier.",
  unproven:
    "Veuillez d’abord ouvrir le lien dans l’e-mail que nous vous avons envoyé : nous saurons ainsi que nos messages vous parviennent.",
  wrongAddress: "Veuillez vérifier l’adresse",
};

/** The customer looks at the car themselves. */
export const self = {
  title: "Examinez la voiture vous-même",
  lead: "Faites le tour de la voiture, partie par partie. Ce que vous saisissez est gardé aussitôt : vous pouvez vous arrêter et continuer plus tard.",
  parts: {
    front: "Avant",
    left: "Côté gauche",
    rear: "Arrière",
    right: "Côté droit",
    wheels: "Roues et pneus",
    glass: "Vitres et rétroviseurs",
    interior: "Intérieur",
    odometer: "Compteur",
  },
  open: "Pas encore de réponse",
  states: { fine: "Aucun dommage", damaged: "Il y a un dommage" },
  withPhoto: "avec une photo",
  seePhoto: "Voir la photo",
  needsAnswer: (part: string) => `${part} : veuillez dire dans quel état c’est`,
  needsPhoto: (part: string) => `${part} : il faut une photo`,
  needsOdometer: (part: string) => `${part} : veuillez indiquer ce qui est affiché`,
  send: "Tout envoyer",
  sendHint:
    "Ensuite, vous ne pourrez plus rien changer. Une personne de la concession l’évalue et vous écrit.",
  sent: (moment: string) =>
    `Envoyé le ${moment}. Tant que ce n’est pas évalué, rien ne peut plus être changé ici.`,
  toPromise: "Qui l’évalue, et pour quand",
  photo: "Une photo",
  photoHint:
    "JPEG, PNG ou WebP, 15 Mo au plus. Le lieu et l’heure de la prise de vue sont retirés.",
  sendPhoto: "Envoyer la photo",
  without: "Continuer sans photo pour l’instant",
  another: "Envoyer une autre photo",
  add: "Envoyer une photo",
  arrived:
    "La photo est arrivée. Dites maintenant dans quel état est cette partie, puis enregistrez.",
  state: "Dans quel état est-ce ?",
  needState: "Choisissez l’un des deux",
  text: "Ce que l’on voit",
  odometer: "Ce qui est affiché",
  unit: "En",
  units: { mi: "miles", km: "kilomètres" },
  needNumber: "Saisissez un nombre entier",
  save: "Enregistrer",
  notPhoto: "Ce n’est pas une photo utilisable. Veuillez en envoyer une autre.",
  notThere: "La photo n’est pas arrivée. Veuillez l’envoyer encore une fois.",
  tooMany: (most: number) => `Il y a déjà ${most} photos ; on ne peut pas en ajouter.`,
  tooEarly: (day: string) => `C’est possible à partir du ${day}.`,
};

/** At the desk. */
export const panel = {
  title: "Ce que le client a vu de la voiture",
  filling: "Le client a commencé et ne l’a pas encore envoyé.",
  sent: (moment: string) => `Envoyé le ${moment}`,
};

/** A note of a talk with somebody who may speak for the customer. */
export const spoke = {
  with: "Échange avec",
  customer: "Le client, ou personne",
  told: "Ce qui a été donné",
  toldHint:
    "La référence ou l’immatriculation. Qui parle pour le client doit donner l’une des deux.",
  wrong:
    "Saisissez la référence ou l’immatriculation telle qu’elle a été donnée ; ce qui est ici n’est ni l’une ni l’autre",
};
