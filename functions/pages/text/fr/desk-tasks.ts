import type { TaskState } from "../../../../shared/commitments/promise/task-state.ts";
import type { TasksText } from "../en/desk-tasks.ts";

const states: Readonly<Record<TaskState, string>> = {
  requested:
    "Demandé, pas encore actif\u00a0: le client apprend que c’est actif dès que vous donnez votre numéro.",
  active: "Actif",
  done: "Fait",
  cancelled: "Annulé",
};

/** What people of a partner read of their tasks. */
export const tasks: TasksText = {
  title: (partner) => `Tâches de ${partner}`,
  none: "Rien ne vous est demandé pour le moment.",
  offered: "En attente de votre réponse",
  taken: "Les vôtres",
  due: (moment) => `pour ${moment}`,
  state: (state) => states[state],
  customer: "Client",
  email: "Adresse e-mail",
  phone: "Peut être appelé maintenant au",
  car: "Véhicule",
  access: "Comment accéder au véhicule",
  accept: "Nous le faisons",
  done: "C’est fait",
  whatWasDone: "Ce qui a été fait",
  ownNumber: "Votre numéro pour cela",
  acknowledge: "Nous l’avons sous ce numéro",
  why: "Pourquoi pas",
  decline: "Nous ne pouvons pas le faire",
};
