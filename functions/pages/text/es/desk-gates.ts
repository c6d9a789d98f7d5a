import type { GatesText } from "../en/desk-gates.ts";

export const gates: GatesText = {
  before: {
    arrived: "Antes de recibir al cliente:",
    ready: "Antes de que el vehículo pueda estar listo:",
    completed: "Antes de dar esta cita por terminada:",
  },
  by: (owner, when) => `${owner}, a más tardar el ${when}`,
  parts: "Piezas que se esperan:",
  groups: {
    expected: "Por venir",
    here: "Están aquí",
    work: "En curso",
    ready: "Vehículo listo",
    gone: "Pasadas",
  },
  states: "Por estado",
};
