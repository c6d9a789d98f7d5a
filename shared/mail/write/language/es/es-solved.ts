import type { SolvedWords } from "../words/solved-words.ts";

/** The customer says that others have done it. */
export const esSolved: SolvedWords = {
  solved: {
    stillBooked: "Sigue reservado",
    toCustomer: {
      subject: (dealer) => `${dealer}: hemos anotado que está resuelto`,
      intro: (dealer) =>
        `Nos ha dicho que se ha resuelto por otra vía. ${dealer} ha dado por terminado todo lo previsto: nadie le llamará por ello ni le preguntará qué tal fue.`,
      again: "Si al final no está resuelto, pida en la página de su caso que le llamemos.",
    },
    toStaff: {
      subject: (customer) => `Resuelto por otra vía: ${customer}`,
      intro: (customer) =>
        `${customer} dice que se ha resuelto por otra vía. Lo que estaba previsto se ha cerrado, y quien debía hacerlo ya lo sabe.`,
    },
  },
};
