export const form = {
  title: "Me prévenir si un créneau se libère",
  lead: "Si quelqu’un annule et que son créneau vous convient, nous le gardons pour vous seul et vous écrivons aussitôt.",
  between: "Quels jours pourriez-vous venir\u00a0?",
  from: "Du",
  until: "Au",
  untilHint: (day: string) =>
    `Au plus tard le ${day}. Si rien ne s’est libéré d’ici là, nous vous le dirons.`,
  emailHint:
    "Nous y écrivons dès qu’un créneau se libère, et nous vous le gardons un certain temps.",
  phoneHint:
    "Sans adresse e-mail, nous ne pouvons pas vous garder de créneau\u00a0; nous vous appelons alors à ce numéro.",
  promise: (department: string, moment: string) =>
    `Si rien ne s’est libéré, ${department} vous écrira avant le ${moment} pour vous dire ce qui est possible.`,
  promiseByPhone:
    "Si vous ne laissez qu’un numéro de téléphone, nous vous appellerons à ce sujet\u00a0; la page suivante dira avant quand.",
  send: "M’inscrire sur la liste",
  back: "Retour aux créneaux libres",
  badDay: "Indiquez le jour sous forme de date, par exemple 2027-05-10",
  needUntil: "Indiquez le dernier jour où vous pourriez venir",
  tooSoon:
    "Indiquez un jour plus tardif\u00a0: d’ici là rien ne peut se libérer, ou personne ne pourrait vous prévenir à temps",
  tooLong: (day: string) => `Indiquez un jour qui ne dépasse pas le ${day}`,
  notAfter: "Indiquez un dernier jour qui ne précède pas le premier",
  hostGone:
    "La personne que vous avez choisie n’assure plus ces rendez-vous. Si vous continuez, nous vous proposerons un créneau avec quelqu’un d’autre.",
  visitorLater:
    "La liste ne retient pas qui vient à votre place. Dès que vous aurez un rendez-vous, vous pourrez l’indiquer sur votre page.",
};

export const joined = {
  byMail: (email: string) =>
    `Vous êtes sur la liste. Nous écrirons à ${email} dès qu’un créneau se libère.`,
  byPhone: (number: string, moment: string) =>
    `Vous êtes sur la liste. Nous vous appellerons au ${number} avant le ${moment}.`,
  title: "Vous êtes sur la liste",
  unproven: (email: string) =>
    `Ouvrez d’abord le lien de l’e-mail envoyé à ${email}. Tant que ce n’est pas fait, nous ne pouvons pas vous garder de créneau.`,
  promise: (owner: string, moment: string) =>
    `Si rien ne s’est libéré avant le ${moment}, ${owner} vous dira ce qui est possible.`,
};

export const card = {
  section: "Liste d’attente",
  waits: (service: string) => `Vous attendez un créneau\u00a0: ${service}`,
  held: (service: string) => `Un créneau vous est gardé\u00a0: ${service}`,
  tagWaiting: "En attente",
  tagHeld: "Gardé pour vous",
  window: "Jours",
  otherwise: "Sinon",
  since: (day: string) => `à partir du ${day}`,
  until: (moment: string) => `jusqu’au ${moment}`,
  between: (from: string, until: string) => `du ${from} au ${until}`,
  heldUntil: (moment: string) =>
    `Gardé jusqu’au ${moment}. Si vous ne faites rien, il ira à quelqu’un d’autre et vous resterez sur la liste.`,
  accept: "Prendre ce créneau",
  decline: "Pas celui-ci, j’attends encore",
  leave: "Je n’attends plus",
  noMail:
    "Nous n’avons pas d’adresse e-mail où vous joindre et ne pouvons donc pas vous garder de créneau.",
  leaveTitle: "Ne plus attendre\u00a0?",
  leaveBody:
    "Vous quittez la liste et n’entendrez plus parler de cette attente. Ce que nous vous avions promis à ce sujet prend fin aussi.",
  leaveDo: "Oui, me retirer de la liste",
  keep: "Non, attendre encore",
  goneTitle: "Ce créneau n’est plus disponible",
  gone: "Ce créneau ne vous est plus gardé. Vous êtes toujours sur la liste.",
  overTitle: "Vous n’êtes plus sur la liste",
  over: "Vous aviez déjà quitté la liste. Votre dossier dit où en sont les choses.",
};
