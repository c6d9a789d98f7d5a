import type { TaskState } from "../../../../shared/commitments/promise/task-state.ts";
import type { TasksText } from "../en/desk-tasks.ts";

const states: Readonly<Record<TaskState, string>> = {
  requested:
    "Demandé, pas encore activé\u00a0: le client apprend que c’est activé dès que vous indiquez votre numéro de référence.",
  active: "Activé",
  done: "Fait",
  cancelled: "Annulé",
};

/** What people of a partner read of their tasks. */
export const tasks: TasksText = {
  title: (partner) => `Tâches\u00a0: ${partner}`,
  none: "Rien ne vous est demandé pour le moment.",
  offered: "En attente de votre réponse",
  answerBy: (moment) =>
    `Merci de répondre avant le ${moment}\u00a0; jusque-là, cela reste à la charge de la concession.`,
  taken: "En charge chez vous",
  due: (moment) => `pour le ${moment}`,
  state: (state) => states[state],
  customer: "Client",
  email: "Adresse e-mail",
  phone: "Joignable maintenant au",
  car: "Voiture",
  odometer: "Kilométrage",
  access: "Comment accéder à la voiture",
  accept: "Prendre en charge",
  done: "Noter comme fait",
  tried: "Un appel sans résultat",
  whatWasDone: "Ce qui a été fait",
  ownNumber: "Votre numéro de référence",
  acknowledge: "Confirmer sous ce numéro",
  why: "Pour quelle raison",
  decline: "Rendre",
};
