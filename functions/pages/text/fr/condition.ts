import type { UsualItem } from "../../../../shared/directory/document/vocabulary.ts";
import type { ConditionMoment } from "../../../../shared/story/parts/condition.schema.ts";
import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { recordLine } from "../../../../shared/booking/condition/record-line.ts";
import type {
  ChecklistText,
  ConditionText,
  NotingText,
  WordText,
  WrongText,
} from "../en/condition.ts";

const ITEMS: Readonly<Record<UsualItem, string>> = {
  outside: "Extérieur",
  seats: "Sièges",
  interior: "Habitacle",
  fuel: "Carburant ou charge",
  odometer: "Kilométrage",
};

const MOMENTS: Readonly<Record<ConditionMoment, string>> = {
  arrival: "À l’arrivée",
  "hand-back": "À la restitution",
};

const COLON = "\u00a0: ";

export const conditionLines = {
  "appointment.condition-noted": ({ appointment, moment, replaces }) =>
    `État de la voiture à ${moment === "arrival" ? "l’arrivée" : "la restitution"}${replaces === true ? ", noté de nouveau" : ""}${COLON}${recordLine(appointment, moment, { names: ITEMS, colon: COLON })}`,
  "appointment.complained": ({ text }) => `Quelque chose ne va pas avec la voiture${COLON}${text}`,
} satisfies Pick<TimelineLines, "appointment.condition-noted" | "appointment.complained">;

export const condition: ConditionText = {
  title: "État de la voiture",
  items: ITEMS,
  moments: MOMENTS,
  item: "Quoi",
  notNoted: "Pas noté",
  notedAt: { arrival: "Noté à l’arrivée", "hand-back": "Noté à la restitution" },
  noted: (name, moment) => `${name}, ${moment}`,
  differs: "Différent",
  driven: (distance) => `${distance} de plus`,
  note: "Note",
};

export const noting: NotingText = {
  link: {
    arrival: "Noter l’état à l’arrivée",
    "hand-back": "Noter l’état à la restitution",
  },
  again: {
    arrival: "Corriger ce qui a été noté à l’arrivée",
    "hand-back": "Corriger ce qui a été noté à la restitution",
  },
  missing:
    "Avant que cette visite soit terminée, il faut encore noter l’état de la voiture à la restitution.",
  title: {
    arrival: "État de la voiture à l’arrivée",
    "hand-back": "État de la voiture à la restitution",
  },
  lead: {
    arrival:
      "Quelques mots sur chaque point. Le client les lira, avec votre nom. Laissez vide ce que vous n’avez pas examiné.",
    "hand-back":
      "Pour tout ce qui a été examiné à l’arrivée, dites dans quel état c’est maintenant. Le client lira les deux.",
  },
  onArrival: (text) => `À l’arrivée\u00a0: ${text}`,
  asOnArrival: "Tout remplir comme à l’arrivée",
  asOnArrivalHint: "Regardez la voiture, changez ce qui diffère, puis enregistrez.",
  inUnit: (unit) => `En ${unit}`,
  files: "Photos et documents de ce dossier",
  save: "Enregistrer",
  meanwhile: (name, moment) =>
    `${name} l’a noté le ${moment}, après que vous avez ouvert le formulaire. Ce qui y figure maintenant est indiqué au-dessus de vos réponses\u00a0; enregistrer le remplace.`,
  standing: (text) => `Maintenant\u00a0: ${text}`,
  refused: {
    "car-does-not-stay":
      "La voiture ne reste pas pour ce rendez-vous\u00a0: son état n’est donc pas noté.",
    "car-was-here": "L’état de la voiture à l’arrivée a été noté\u00a0: le client est donc venu.",
    "arrival-not-noted":
      "Personne n’a noté l’état de la voiture à l’arrivée\u00a0: il n’y a rien à comparer.",
    "hand-back-noted":
      "L’état à la restitution est déjà noté\u00a0; celui à l’arrivée reste tel quel. Ajoutez plutôt une note au dossier.",
    "hand-back-not-noted":
      "L’état de la voiture a été noté à l’arrivée. Notez-le aussi à la restitution avant que la visite soit terminée.",
  },
};

export const wrong: WrongText = {
  link: "Quelque chose ne va pas avec ma voiture",
  lead: "Dites-nous ce que c’est. La personne qui dirige le service vous répondra, en général avant midi lors de notre prochain jour d’ouverture\u00a0; la page suivante indique le délai.",
  told: "Vous nous avez déjà dit que quelque chose n’allait pas. Ce que vous ajoutez ici est transmis à la personne qui vous répondra.",
  what: "Qu’est-ce qui ne va pas\u00a0?",
  send: "Envoyer",
  need: "Dites ce qui ne va pas",
  tooLong: (most) => `Dites-le en ${most} caractères au plus`,
  notYet:
    "Vous pourrez nous le dire ici dès que votre voiture sera prête. D’ici là, nous y travaillons encore.",
  tooLate:
    "Vous pouviez nous le dire ici jusqu’à sept jours après la visite. Nous voulons quand même le savoir\u00a0: demandez-nous de vous appeler.",
  notHere: "Rien ne peut être signalé ici pour ce rendez-vous.",
  never:
    "Ce service n’ouvre plus\u00a0: personne ne pourrait vous y répondre. Appelez-nous, s’il vous plaît.",
  call: "Demander un appel",
};

export const checklist: ChecklistText = {
  title: "Ce qui est examiné sur une voiture",
  lead: "Quand une voiture est laissée ici et quand elle est rendue. Sans liste de votre part, ce sont les cinq points habituels.",
  name: "Examiner aussi",
  add: "Ajouter",
  remove: (name) => `Retirer ${name}`,
  need: "Dites ce qu’il faut examiner",
  already: "C’est déjà sur la liste",
  full: (most) => `La liste compte ${most} points, elle ne peut pas en avoir plus`,
};

export const word: WordText = {
  title: "Nouvelles d’une voiture qui reste",
  lead: "À quel rythme le client apprend où en est le travail pendant que sa voiture est chez vous, en heures d’ouverture. Chaque fois, une promesse figure dans votre liste.",
  hours: "Heures d’ouverture entre deux nouvelles",
  hint: "Une demi-heure ou plus, par exemple 2,5. Avec 0, rien n’est promis\u00a0; si le champ reste vide, c’est quatre heures.",
  every: (time) => `Une fois par tranche de ${time} d’ouverture`,
  none: "Aucune nouvelle n’est promise",
};
