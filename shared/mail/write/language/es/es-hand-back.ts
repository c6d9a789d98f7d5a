import { withArticle } from "../../../../kernel/date-text.ts";
import type { HandBackWords } from "../words/hand-back-words.ts";

export const handBackEs: HandBackWords = {
  openToday: "Abierto hoy",
  opensAgain: "Abre de nuevo",
  sayWhen: "Indicar cuándo vendrá",
  notReady: {
    subject: ({ service }) => `Todavía no está listo: ${service}`,
    intro: ({ service, dealer }) =>
      `Le dijimos que el vehículo estaba listo en ${dealer}: ${service}. Fue demasiado pronto, y lo sentimos.`,
    stay: "No venga todavía a por él, por favor. Le avisaremos en cuanto esté listo. Si nos había indicado una hora, ya no vale.",
  },
  waits: {
    subject: ({ customer, when }) => `${customer} espera el vehículo desde ${withArticle(when)}`,
    intro: ({ customer, when }) =>
      `${customer} dijo que vendría a recoger el vehículo a ${withArticle(when)}. Está listo, pero nadie ha anotado que se haya devuelto.`,
    toDo: "Asegúrese de que alguien lo devuelva, o anote la visita como terminada.",
  },
};
