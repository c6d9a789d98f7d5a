import type { TaskState } from "../../../../shared/commitments/promise/task-state.ts";
import type { TasksText } from "../en/desk-tasks.ts";

const states: Readonly<Record<TaskState, string>> = {
  requested:
    "Solicitado, todavía no activo: el cliente sabrá que está activo cuando usted dé su número.",
  active: "Activo",
  done: "Hecho",
  cancelled: "Cancelado",
};

/** What people of a partner read of their tasks. */
export const tasks: TasksText = {
  title: (partner) => `Tareas de ${partner}`,
  none: "Por ahora no se les pide nada.",
  offered: "Espera su respuesta",
  taken: "Suyas",
  due: (moment) => `para ${moment}`,
  state: (state) => states[state],
  customer: "Cliente",
  email: "Dirección de correo",
  phone: "Se le puede llamar ahora al",
  car: "Coche",
  access: "Cómo llegar al coche",
  accept: "Lo hacemos",
  done: "Está hecho",
  whatWasDone: "Qué se hizo",
  ownNumber: "Su número para esto",
  acknowledge: "Lo tenemos con este número",
  why: "Por qué no",
  decline: "No podemos hacerlo",
};
