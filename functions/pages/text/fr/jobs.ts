import type { JobsText } from "../en/jobs.ts";

export const jobs: JobsText = {
  label: "Pour quoi",
  reason: (reason) =>
    ({
      recall: "Campagne de rappel",
      maintenance: "Entretien",
      repair: "Réparation",
      diagnosis: "Diagnostic",
      inspection: "Contrôle",
      other: "Autre",
    })[reason],
  hours: (hours) => `${hours}\u00a0h`,
  waits: (order, day) => `En attente d’une pièce, commande ${order}, prévue le ${day}`,
  add: "Ajouter un travail",
  addTitle: (service) => `Ajouter un travail\u00a0: ${service}`,
  addLead:
    "Le client le voit sur sa page. Ses heures comptent dès maintenant dans la journée de l’atelier, même si elle est déjà pleine.",
  concern: "Ce qu’il faut faire",
  why: "Motif",
  shopHours: "Heures d’atelier",
  addDo: "Ajouter",
  needConcern: "Dites ce qu’il faut faire",
  badHours: "Indiquez des heures, par exemple 1,5\u00a0: plus de 0 et 100 au plus",
  tooMany: "Ce rendez-vous compte déjà autant de travaux que possible",
  part: "Pièce manquante",
  partTitle: (service) => `Pièce manquante\u00a0: ${service}`,
  partLead:
    "Le travail attend que la pièce soit là. Le client est informé du numéro de commande et du jour\u00a0; un autre rendez-vous pour cela n’est possible qu’à partir du jour ouvré suivant.",
  which: "Quel travail",
  order: "Numéro de commande",
  expected: "Prévue le",
  partDo: "Noter",
  partEnds: "Terminer\u00a0: la pièce n’est pas là",
  needJob: "Choisissez le travail qui attend",
  needOrder: "Indiquez le numéro de commande",
  badDay: "Indiquez le jour où elle est attendue\u00a0: aujourd’hui ou plus tard",
  promiseOpen:
    "Une promesse faite pour ce rendez-vous est encore ouverte. Notez-la comme tenue, ou prévenez d’abord le client.",
  back: "Prendre un autre rendez-vous pour cela",
  alsoOn: (day) => `Aussi réservé pour cela\u00a0: ${day}`,
  backFrom: (concern, day) =>
    `Pour\u00a0: ${concern}. Il manque une pièce\u00a0: les créneaux commencent le ${day}.`,
  backFor: (concern) => `Pour\u00a0: ${concern}.`,
  recallOnly: "Seulement pour une campagne de rappel\u00a0: rien d’autre à faire ni à proposer",
  offerNothing: "Seulement pour une campagne de rappel\u00a0: ne rien proposer d’autre",
  mayAffect: (campaign) => `la campagne de rappel ${campaign} concerne peut-être votre voiture`,
  affects: (campaign) => `la campagne de rappel ${campaign} est en cours pour votre voiture`,
  noRecall: "Aucune campagne de rappel en cours n’est connue pour le VIN de votre voiture",
  routine:
    "Vous venez pour une campagne de rappel\u00a0? Faut-il faire aussi l’entretien périodique, s’il arrive à échéance\u00a0?",
  routineNo: "Non",
  routineYes: "Oui",
  routineConcern: "Entretien périodique, s’il arrive à échéance",
};
