import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackEs: HandBackWords = {
  openUntil: "Abierto hoy hasta",
  opensAgain: "Abre de nuevo",
  sayWhen: "Decir cuándo viene",
  waits: {
    subject: ({ customer, when }) => `${customer} espera el vehículo desde: ${when}`,
    intro: ({ customer, when }) =>
      `${customer} dijo que vendría a por el vehículo a esta hora: ${when}. Está listo y nadie ha anotado la entrega.`,
    toDo: "Asegúrese de que alguien lo entregue, o anote la visita como terminada.",
  },
};
