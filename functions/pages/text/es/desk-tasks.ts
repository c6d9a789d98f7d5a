import type { TaskState } from "../../../../shared/commitments/promise/task-state.ts";
import type { TasksText } from "../en/desk-tasks.ts";

const states: Readonly<Record<TaskState, string>> = {
  requested:
    "Solicitado, aún no activo: se avisará al cliente de que está activo en cuanto usted indique su número de referencia.",
  active: "Activo",
  done: "Hecho",
  cancelled: "Cancelado",
};

/** What people of a partner read of their tasks. */
export const tasks: TasksText = {
  title: (partner) => `Tareas de ${partner}`,
  none: "Por ahora no se les pide nada.",
  offered: "Esperan su respuesta",
  answerBy: (moment) =>
    `Respondan antes del ${moment}; hasta entonces sigue a cargo del concesionario.`,
  taken: "Suyas",
  due: (moment) => `para el ${moment}`,
  state: (state) => states[state],
  customer: "Cliente",
  email: "Dirección de correo",
  phone: "Se le puede llamar ahora al",
  car: "Vehículo",
  odometer: "Kilometraje",
  access: "Cómo llegar al vehículo",
  accept: "Nos encargamos",
  done: "Ya está hecho",
  tried: "Una llamada sin resultado",
  whatWasDone: "Qué se hizo",
  ownNumber: "Su número de referencia",
  acknowledge: "Confirmar con este número",
  why: "Por qué no",
  decline: "No podemos hacerlo",
};
