import type { VisitText } from "../en/desk-visit.ts";

const STATUS = {
  confirmed: "Confirmé",
  unconfirmed: "Non confirmé",
  arrived: "Sur place",
  "in-progress": "En cours",
  ready: "Prêt",
  completed: "Terminé",
  "part-needed": "En attente d’une pièce",
  cancelled: "Annulé",
  "no-show": "Absent",
  "missed-unconfirmed": "Manqué, n’était pas prévenu",
} as const;

export const visit = {
  status: (status) => STATUS[status],
  held: "Gardé, adresse non vérifiée",
  action: (action) =>
    ({
      arrived: "Arrivé",
      "in-progress": "Commencer",
      ready: "Prêt",
      completed: "Terminé",
      "no-show": "Absent",
      confirmed: "Revenir en arrière",
    })[action],
  actionOf: (customer) => ` ${customer}`,
  move: "Déplacer",
  cancel: "Annuler",
  refusedTitle: "Cela n’a pas été noté",
  unproven:
    "Nous ne pouvons pas prouver que le client connaissait cette heure\u00a0; il ne compte donc pas comme absent. Excusez-vous en appelant.",
  notBegun: "Cela n’a pas encore commencé.",
  promiseOpen:
    "Une promesse faite pour ce rendez-vous est encore ouverte. Notez-la comme tenue, ou prévenez le client et notez «\u00a0Client informé\u00a0».",
  promisedFor: "Promis pour ce rendez-vous\u00a0:",
  notItsDay: "Le rendez-vous a lieu un autre jour. Son état se note à partir de ce jour-là.",
  wrongState: (status) =>
    `Quelqu’un a été plus rapide\u00a0: l’état est maintenant «\u00a0${status}\u00a0».`,
  back: "Retour",
  bookTitle: "Réserver pour un appelant",
  bookFor: (customer) => `Réserver pour ${customer}`,
  moveTitle: (service) => `Déplacer\u00a0: ${service}`,
  present: "Actuellement",
  service: "Prestation",
  where: "Où",
  times: "Quel créneau\u00a0?",
  noTimes: "Aucun créneau n’est libre ce jour-là.",
  nothing:
    "Aucun créneau n’est libre\u00a0; prenez une autre prestation, ou un créneau hors des règles.",
  outside: "Un créneau hors des règles",
  outsideHint: "Jamais celui de quelqu’un d’autre. La raison reste notée.",
  date: "Jour",
  time: "Heure",
  reason: "Raison",
  bookDo: "Réserver",
  moveDo: "Déplacer",
  toldOnThePhone: "Je l’ai dit au client par téléphone",
  taken: "Ce créneau vient d’être pris\u00a0; choisissez-en un autre",
  notOffered:
    "Ce créneau n’est pas proposé\u00a0; choisissez-en un autre, ou donnez une raison de le réserver quand même",
  needTime: "Choisissez un créneau",
  needReason: "Dites pourquoi vous sortez des règles",
  bookSomething: "Réserver un créneau",
  cancelTitle: (service) => `Annuler\u00a0: ${service}\u00a0?`,
  cancelBody: "Le client est prévenu aussitôt, et le créneau est libre pour d’autres.",
  cancelReason: "Raison",
  cancelDo: "Annuler",
  what: "De quoi s’agit-il\u00a0?",
  promise: "Un dossier",
  troubles: {
    "service-gone": "Cette prestation n’est plus proposée ainsi",
    closed: "C’est hors des heures d’ouverture",
    "resource-gone": "Ce qui est réservé n’est plus en service",
    "resource-away": "La personne ou la chose réservée n’est pas là",
    "no-resource": "Rien n’était libre à cette heure",
  },
} satisfies VisitText;
