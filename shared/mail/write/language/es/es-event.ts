import type { VisitWords } from "../words/visit-words.ts";

export const esEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Programa",
    changed: {
      subject: ({ service, when }) => `Nuevo programa: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `Ha cambiado el programa de un evento de ${dealer} en el que tiene plaza: ${service}. Este es el programa actual. Si ya no desea venir, cancele su plaza, por favor, y otra persona podrá ocuparla.`,
    },
    forOthers: {
      subject: ({ service, when }) => `Sin plaza reservada: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `Esta dirección se inscribió en un evento de ${dealer}: ${service}. El evento está pensado para personas que aún no nos conocen. Como usted ya es cliente, no le hemos reservado plaza. No tiene que hacer nada. Si tiene alguna pregunta, llámenos.`,
        customers: ({ service, dealer }) =>
          `Esta dirección se inscribió en un evento de ${dealer}: ${service}. El evento está pensado para nuestros clientes, y no nos consta ninguna visita con esta dirección. Por eso no hemos reservado plaza. Si nos equivocamos, llámenos.`,
      },
    },
  },
};
