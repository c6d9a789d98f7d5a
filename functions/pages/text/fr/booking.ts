import type { BookingText, DetailsText, CallText, ProofText } from "../en/booking.ts";

export const booking = {
  dealersTitle: "Où souhaitez-vous aller ?",
  dealersLead: "Choisissez une concession pour réserver une heure ou demander un appel.",
  noDealers: "Aucune concession n’est encore configurée.",
  servicesTitle: "Que pouvons-nous faire pour vous ?",
  servicesLead: "Vous voyez ensuite les heures libres ; votre rendez-vous est confirmé aussitôt.",
  keptRate: ({ onTime, promises, days }) =>
    `Ces ${days} derniers jours, nous avons tenu à temps ${onTime} promesses sur ${promises}.`,
  noServices:
    "Cette concession ne prend pas encore de réservations en ligne. Demandez plutôt un appel.",
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  hours: (count) => (count === 1 ? "1 heure" : `${count} heures`),
  about: (duration) => `Dure environ ${duration}`,
  option: (name) => (name === "model" ? "Quel modèle ?" : `Quel choix : ${name} ?`),
  optionName: (name) =>
    name === "model" ? "Modèle" : name.slice(0, 1).toUpperCase() + name.slice(1),
  where: "Où ?",
  place: (kind, dealer) =>
    ({
      dealer: `Chez ${dealer}`,
      home: "À votre domicile",
      work: "À votre travail",
      other: "Ailleurs",
    })[kind],
  chooseOption: (name) => `Choisissez : ${name === "model" ? "modèle" : name}`,
  choosePlace: "Choisissez le lieu",
  showTimes: "Voir les heures libres",
  timesTitle: "Choisissez un jour et une heure",
  chosen: "Votre choix jusqu’ici",
  service: "Prestation",
  placeName: "Où",
  time: "Quand",
  change: "Modifier",
  changeWhat: (what) => ` ${what.toLowerCase()}`,
  nextFree: "Prochaine heure libre",
  take: "Prendre cette heure",
  week: "Jours de cette semaine",
  earlier: "Jours précédents",
  later: "Jours suivants",
  free: (count) => (count === 1 ? "1 libre" : `${count} libres`),
  none: "aucune",
  morning: "Matin",
  afternoon: "Après-midi",
  evening: "Soir",
  on: (day) => ` le ${day}`,
  nothingThisWeek: "Rien n’est libre ces jours-ci.",
  nothingAtAll: "Rien n’est libre pour le moment.",
  noTimeSuits: "Aucune heure ne vous convient ?",
  askForCall: "Demander un appel",
  askForCallLead: "Nous trouvons une heure ensemble, ou répondons à votre question.",
  detailsTitle: "Vos coordonnées",
  book: "Réserver cette heure",
  anotherTitle: "Vous avez déjà un rendez-vous à cette heure",
  anotherBody: (when) =>
    `Un rendez-vous est déjà réservé à votre nom vers ${when}\u00a0; la confirmation est dans vos e-mails. Voulez-vous en réserver un autre\u00a0?`,
  anotherDo: "Oui, en réserver un autre",
  takenTitle: (time, free) =>
    free === undefined
      ? `${time} vient d’être pris`
      : `${time} vient d’être pris, ${free} est libre`,
  takenBody:
    "Tout ce que vous avez saisi est encore là. Choisissez une de ces heures et réservez à nouveau.",
  takenNone:
    "Tout ce que vous avez saisi est encore là, mais rien d’autre n’est libre. Demandez un appel.",
  notOfferedTitle: "Cette heure n’est plus proposée",
  otherTimes: "Choisissez une autre heure",
  moreTimes: "Voir toutes les heures libres",
} satisfies BookingText;

export const details = {
  you: "À propos de vous",
  name: "Prénom et nom",
  email: "Adresse e-mail",
  emailHint: "La confirmation y arrive, avec une entrée pour votre agenda.",
  emailMeant: "Vouliez-vous dire cette adresse\u00a0?",
  emailRight: "Non, la mienne est juste",
  emailDoubt: "Votre adresse e-mail est-elle juste ?",
  emailDoubtBody: (typed, meant) =>
    `Vous avez saisi ${typed}. Vouliez-vous dire ${meant} ? La confirmation y arrive.`,
  emailTake: (meant) => `Continuer avec ${meant}`,
  emailKeep: (typed) => `Garder ${typed}`,
  phone: "Numéro de téléphone",
  phoneHint: "Pour vous joindre si quelque chose change.",
  language: "Langue de nos e-mails",
  address: "Où devons-nous venir ?",
  streetAddress: "Rue et numéro",
  addressLocality: "Ville",
  addressRegion: "Région ou province",
  postalCode: "Code postal",
  car: "Votre voiture",
  registration: "Plaque d’immatriculation",
  notes: "Devons-nous savoir autre chose ?",
  notesHint: "Par exemple : la clé coince quand il fait froid.",
  topic: "De quoi s’agit-il ?",
  message: "Votre message",
  department: "Qui doit vous appeler ?",
  needName: "Saisissez votre prénom et votre nom",
  badName: "Saisissez seulement le nom : 80 caractères au plus, sans lien, adresse ni « @ »",
  needEmailOrPhone: "Saisissez une adresse e-mail ou un numéro de téléphone",
  needEmail: "Saisissez l’adresse e-mail à laquelle nous devons écrire",
  needPhone: "Saisissez le numéro que nous devons appeler",
  needTime: "Choisissez une des heures",
  badEmail: "Saisissez une adresse e-mail comme nom@example.com",
  badPhone: "Saisissez un numéro de téléphone avec son indicatif",
  needStreet: "Saisissez la rue et le numéro",
  needTown: "Saisissez la ville",
  needTopic: "Dites en quelques mots de quoi il s’agit",
  other: (label) => `Vérifiez votre saisie sous « ${label} »`,
} satisfies DetailsText;

export const call = {
  title: "Nous vous appelons",
  lead: "Dites-nous de quoi il s’agit. Vous recevez par écrit l’heure avant laquelle nous appelons, et nous nous y tenons.",
  by: (moment) => `Demandez maintenant, et nous appelons avant ${moment}.`,
  departmentBy: (name, moment) => `${name} : vous appelle avant ${moment}`,
  when: "Quand pouvons-nous vous appeler\u00a0?",
  asSoon: "Dès que possible",
  byThen: (moment) => `Avant ${moment}`,
  full: "Cette heure vient d’être prise. Choisissez-en une autre.",
  topicFor: (service) => `${service} : trouver une heure`,
  ask: "Demander l’appel",
  write: "Demander une réponse écrite",
  back: "Retour à la réservation",
} satisfies CallText;

export const proof = {
  title: "Un instant, s’il vous plaît",
  working:
    "Les réservations sont très nombreuses en ce moment. Votre navigateur fait donc un petit calcul, qui écarte les programmes automatiques. Cela prend quelques secondes, puis tout continue de soi-même ; vous n’avez rien à faire.",
  byMail:
    "Votre navigateur ne peut pas faire ce calcul ; un e-mail le remplace. Nous vous gardons cette heure pendant 30 minutes et vous envoyons un lien. Ouvrez-le dans ce délai et l’heure est à vous ; sinon quelqu’un d’autre pourra la prendre.",
  byMailDo: "Garder l’heure et m’envoyer le lien",
  noScripts:
    "Votre navigateur ne peut pas faire ce calcul. Rien n’a été réservé. Appelez-nous au numéro indiqué en haut de cette page, ou réessayez dans un quart d’heure.",
} satisfies ProofText;
