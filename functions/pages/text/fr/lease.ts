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
