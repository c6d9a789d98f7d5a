import type { LateWords } from "../words/late-words.ts";

/** What the customer hears of a promise that is late. */
export const esLate: LateWords = {
  promiseLate: {
    subject: () => "Nos hemos retrasado con lo que le prometimos",
    intro: ({ due, dealer }) =>
      `${dealer} le prometió algo a más tardar el ${due}, y no consta que se haya cumplido. Lo sentimos. En este momento se está avisando a los responsables.`,
    assurance: "No tiene que hacer nada: sigue pendiente hasta que se cumpla.",
    offer: "Si le conviene más otra hora, elija una.",
  },
  promiseStillLate: {
    subject: () => "Nuestra promesa sigue pendiente",
    raised: ({ due, dealer }, by) =>
      `${dealer} le prometió algo a más tardar el ${due}, y sigue pendiente. Lo sentimos. Ahora se ocupa ${by}, de la dirección.`,
    intro: ({ due, dealer }) =>
      `${dealer} le prometió algo a más tardar el ${due}, y sigue pendiente. Lo sentimos. Se lo recordamos a la dirección cada día que abrimos.`,
    offer: "Díganos cuándo llamarle, o que ya no lo necesita.",
    end: "Si ya no lo necesita, díganoslo.",
  },
};
