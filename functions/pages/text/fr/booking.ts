import type { BookingText, DetailsText, CallText, ProofText, VisitorText } from "../en/booking.ts";

export const booking = {
  dealersTitle: "Où souhaitez-vous aller\u00a0?",
  dealersLead: "Choisissez une concession pour réserver un créneau ou demander un appel.",
  noDealers: "Aucune concession n’est encore configurée.",
  servicesTitle: "Que pouvons-nous faire pour vous\u00a0?",
  servicesLead:
    "Vous verrez ensuite les créneaux libres\u00a0; votre rendez-vous est confirmé aussitôt.",
  keptRate: ({ onTime, promises, days }) =>
    `Ces ${days} derniers jours, nous avons tenu à temps ${onTime} de nos ${promises} promesses.`,
  noServices:
    "Cette concession ne propose pas encore la réservation en ligne. Demandez plutôt un appel.",
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  hours: (count) => (count === 1 ? "1 heure" : `${count} heures`),
  meant: {
    "test-drive": "La voiture vous attend à cette heure-là, et vous prenez le volant.",
    inspection: "À cette heure-là, nous commençons à nous occuper de votre voiture.",
    "service-drop-off":
      "Vous nous confiez votre voiture et nous faisons le point ensemble. Les travaux commencent ensuite.",
    "hand-back": "Vous rendez la voiture et nous l’examinons ensemble.",
    event: "Tout le monde vient à la même heure\u00a0; le programme est le même pour tous.",
  },
  greets: (department) => `À votre arrivée, demandez\u00a0: ${department}.`,
  about: (duration) => `Dure environ ${duration}`,
  option: (name) => (name === "model" ? "Quel modèle\u00a0?" : `Quel choix\u00a0: ${name}\u00a0?`),
  optionName: (name) =>
    name === "model" ? "Modèle" : name.slice(0, 1).toUpperCase() + name.slice(1),
  where: "Où\u00a0?",
  place: (kind, dealer) =>
    ({
      dealer: `Chez ${dealer}`,
      home: "À votre domicile",
      work: "Sur votre lieu de travail",
      other: "Ailleurs",
    })[kind],
  chooseOption: (name) => (name === "model" ? "Choisissez un modèle" : `Choisissez\u00a0: ${name}`),
  choosePlace: "Choisissez le lieu",
  extras: (more: boolean, people: boolean): string =>
    more && people
      ? "Ajouter une prestation ou choisir votre conseiller"
      : more
        ? "Ajouter une prestation"
        : "Choisir votre conseiller",
  also: "Au même rendez-vous",
  withWhom: "Qui doit vous recevoir\u00a0?",
  anybody: "Peu importe",
  withName: "Avec",
  showTimes: "Voir les créneaux libres",
  timesTitle: "Choisissez un jour et une heure",
  chosen: "Votre choix pour l’instant",
  service: "Prestation",
  placeName: "Où",
  time: "Quand",
  change: "Modifier",
  changeWhat: (what) => ` ${what}`,
  nextFree: "Prochain créneau libre",
  take: "Prendre ce créneau",
  week: "Jours de cette semaine",
  earlier: "Jours précédents",
  later: "Jours suivants",
  free: (count) => (count === 1 ? "1 libre" : `${count} libres`),
  none: "aucun",
  wholeMonth: "Tout le mois",
  earlierMonth: "Mois précédent",
  laterMonth: "Mois suivant",
  monthTitle: "Choisissez un jour",
  noneFree: "aucun libre",
  morning: "Matin",
  afternoon: "Après-midi",
  evening: "Soir",
  on: (day) => ` le ${day}`,
  nothingThisWeek: "Aucun créneau n’est libre ces jours-là.",
  nothingAtAll: "Aucun créneau n’est libre pour le moment.",
  noTimeSuits: "Aucun créneau ne vous convient\u00a0?",
  askForCall: "Demander un appel",
  tellMe: "Me prévenir si un créneau se libère",
  askForCallLead: "Nous trouvons un créneau ensemble, ou nous répondons à votre question.",
  findYours: "Déjà réservé\u00a0? Retrouver votre rendez-vous",
  detailsTitle: "Vos coordonnées",
  book: "Réserver ce créneau",
  anotherTitle: "Vous avez déjà un rendez-vous à cette heure-là",
  anotherBody: (when) =>
    `Un rendez-vous est déjà réservé à votre nom, le ${when}\u00a0; la confirmation est dans vos e-mails. Voulez-vous en réserver un autre\u00a0?`,
  anotherDo: "Oui, en réserver un autre",
  takenTitle: (time, free) =>
    free === undefined
      ? `Déjà pris\u00a0: ${time}`
      : `Déjà pris\u00a0: ${time}. Encore libre\u00a0: ${free}`,
  takenBody:
    "Tout ce que vous avez saisi est encore là. Choisissez l’un de ces créneaux et réservez à nouveau.",
  takenNone:
    "Tout ce que vous avez saisi est encore là, mais aucun autre créneau n’est libre. Demandez plutôt un appel.",
  notOfferedTitle: "Ce créneau n’est plus proposé",
  otherTimes: "Choisissez un autre créneau",
  moreTimes: "Voir tous les créneaux libres",
  filledIn: "Rempli avec ce que vous nous aviez déjà indiqué. Vérifiez que tout est encore exact.",
  asLastTime: (name: string) => `Comme la dernière fois\u00a0: ${name}`,
  hostGone:
    "La personne choisie n’assure plus ces rendez-vous. Si vous réservez ce créneau, quelqu’un d’autre s’occupera de vous.",
} satisfies BookingText;

export const details = {
  you: "À propos de vous",
  name: "Prénom et nom",
  email: "Adresse e-mail",
  emailHint: "Vous y recevrez la confirmation, à ajouter à votre agenda.",
  emailMeant: "Vouliez-vous écrire cette adresse\u00a0?",
  emailRight: "Non, la mienne est correcte",
  emailDoubt: "Votre adresse e-mail est-elle correcte\u00a0?",
  emailDoubtBody: (typed, meant) =>
    `Vous avez saisi ${typed}. Vouliez-vous écrire ${meant}\u00a0? C’est là que nous envoyons la confirmation.`,
  emailTake: (meant) => `Continuer avec ${meant}`,
  emailKeep: (typed) => `Garder ${typed}`,
  phone: "Numéro de téléphone",
  phoneHint: "Pour vous joindre si quelque chose change.",
  language: "Langue de nos e-mails",
  address: "Où devons-nous venir\u00a0?",
  streetAddress: "Rue et numéro",
  addressLocality: "Ville",
  addressRegion: "Région ou province",
  postalCode: "Code postal",
  car: "Votre voiture",
  registration: "Plaque d’immatriculation",
  make: "Marque",
  model: "Modèle",
  mileage: "Kilométrage",
  badMileage: "Saisissez le kilométrage en chiffres, par exemple 45\u00a0000",
  vin: "Numéro d’identification du véhicule (VIN)",
  badVin: "Saisissez les 17 caractères du VIN",
  notes: "Devons-nous savoir autre chose\u00a0?",
  notesHint: "Par exemple\u00a0: la clé coince quand il fait froid.",
  topic: "De quoi s’agit-il\u00a0?",
  message: "Votre message",
  department: "Qui doit vous appeler\u00a0?",
  needName: "Saisissez votre prénom et votre nom",
  badName:
    "Saisissez seulement le nom\u00a0: 80 caractères au plus, sans lien ni adresse ni «\u00a0@\u00a0»",
  needEmailOrPhone: "Saisissez une adresse e-mail ou un numéro de téléphone",
  needEmail: "Saisissez l’adresse e-mail à laquelle nous devons écrire",
  needPhone: "Saisissez le numéro que nous devons appeler",
  needTime: "Choisissez l’une des heures proposées",
  badEmail: "Saisissez une adresse e-mail du type nom@example.com",
  badPhone: "Saisissez un numéro de téléphone complet, avec l’indicatif",
  needStreet: "Saisissez la rue et le numéro",
  needTown: "Saisissez la ville",
  needLeaseEnd: "Indiquez le jour où le leasing se termine",
  needTopic: "Dites en quelques mots de quoi il s’agit",
  other: (label) => `Vérifiez votre saisie sous «\u00a0${label}\u00a0»`,
} satisfies DetailsText;

/** Where somebody else comes than whoever booked. */
export const visitor: VisitorText = {
  fold: "Quelqu’un d’autre vient",
  hint: "C’est toujours à vous que nous écrirons, et nous saurons qui attendre.",
  name: "Nom de la personne qui vient",
  phone: "Numéro à joindre le jour même",
  phoneHint: "Au cas où nous devrions demander où elle est.",
  label: "Qui vient",
  link: "Quelqu’un d’autre vient",
  title: "Qui vient\u00a0?",
  lead: "L’heure ne change pas, et c’est toujours à vous que nous écrirons.",
  deskLead:
    "L’heure ne change pas. Le client reçoit un e-mail, et c’est toujours à lui que nous écrivons.",
  press: "Enregistrer",
  self: "Je viens moi-même",
  deskSelf: "Le client vient en personne",
  need: "Saisissez le nom de la personne qui vient",
  bookedBy: (customer) => `réservé par ${customer}`,
  here: "Sur place",
  question: "Comment s’est passée la visite\u00a0?",
};

export const call = {
  title: "Nous vous appelons",
  lead: "Dites-nous de quoi il s’agit. Nous vous écrirons avant quelle heure nous appellerons, et nous nous y tiendrons.",
  by: (moment) => `Demandez maintenant, et nous vous appelons avant le ${moment}.`,
  departmentBy: (name, moment) => `${name}\u00a0: appel avant le ${moment}`,
  when: "Quand pouvons-nous vous appeler\u00a0?",
  asSoon: "Dès que possible",
  byThen: (moment) => `Avant le ${moment}`,
  full: "Ce créneau vient d’être pris. Choisissez-en un autre.",
  topicFor: (service) => `${service}\u00a0: trouver un créneau`,
  ask: "Demander l’appel",
  write: "Demander une réponse écrite",
  back: "Retour à la réservation",
} satisfies CallText;

export const proof = {
  title: "Un instant, s’il vous plaît",
  working:
    "Les réservations sont très nombreuses en ce moment. Votre navigateur fait donc un petit calcul, qui écarte les robots. Cela prend quelques secondes, puis tout continue automatiquement\u00a0; vous n’avez rien à faire.",
  byMail:
    "Votre navigateur ne peut pas faire ce calcul\u00a0; un e-mail le remplacera. Nous vous gardons ce créneau pendant 30 minutes et vous envoyons un lien. Ouvrez-le dans ce délai et le créneau est à vous\u00a0; sinon quelqu’un d’autre pourra le prendre.",
  byMailDo: "Garder le créneau et m’envoyer le lien",
  noScripts:
    "Votre navigateur ne peut pas faire ce calcul. Rien n’a été réservé. Appelez-nous au numéro indiqué en haut de cette page, ou réessayez dans un quart d’heure.",
} satisfies ProofText;
