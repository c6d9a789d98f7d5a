import type { VisitWords } from "../words/visit-words.ts";

export const esEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Programa",
    changed: {
      subject: ({ service, when }) => `Nuevo programa: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `Ha cambiado el programa de un evento de ${dealer} en el que está inscrito: ${service}. Este es el programa actual. Si ya no desea venir, cancele su plaza, por favor, y otra persona podrá aprovecharla.`,
    },
    forOthers: {
      subject: ({ service, when }) => `Sin plaza reservada: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `Esta dirección se inscribió en un evento de ${dealer}: ${service}. Está pensado para personas que aún no nos conocen. Como usted ya es cliente, no le guardamos plaza. No tiene que hacer nada. Si tiene alguna pregunta, llámenos.`,
        customers: ({ service, dealer }) =>
          `Esta dirección se inscribió en un evento de ${dealer}: ${service}. Está pensado para clientes de la casa, y no nos consta ninguna visita con esta dirección. Por eso no guardamos plaza. Si nos equivocamos, llámenos.`,
      },
    },
  },
};
