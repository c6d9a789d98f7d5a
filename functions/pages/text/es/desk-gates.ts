import type { GatesText } from "../en/desk-gates.ts";

export const gates: GatesText = {
  before: {
    arrived: "Antes de recibir al cliente:",
    ready: "Antes de que el coche pueda estar listo:",
    completed: "Antes de que esta cita pueda estar terminada:",
  },
  by: (owner, when) => `${owner}, a más tardar ${when}`,
  parts: "Piezas que se esperan:",
  groups: {
    expected: "Por venir",
    here: "Están aquí",
    work: "En curso",
    ready: "Listos",
    gone: "Pasadas",
  },
  states: "Por estado",
};
