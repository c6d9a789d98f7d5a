import type { OvernightWords } from "../words/overnight-words.ts";

export const overnightEs: OvernightWords = {
  readyBy: "Listo a más tardar",
  proposed: {
    subject: "Su vehículo pasa la noche con nosotros: ¿de acuerdo?",
    intro: ({ dealer, readyBy }) =>
      `${dealer} le propone que su vehículo pase la noche allí. Estaría listo a más tardar el ${readyBy}. Díganos si está de acuerdo.`,
    note: (transport) =>
      `Previsto para usted hasta entonces: ${transport}. Si no está de acuerdo, el vehículo no se queda.`,
    answer: "Aceptar o rechazar",
  },
  agreed: {
    subject: "Acordado: su vehículo pasa la noche con nosotros",
    intro: ({ dealer, readyBy }) =>
      `Usted aceptó que su vehículo pase la noche en ${dealer}. Estará listo a más tardar el ${readyBy}.`,
  },
  onPaper: {
    intro: ({ dealer, readyBy }) =>
      `${dealer} anotó que usted aceptó por escrito que su vehículo pase la noche allí. Estará listo a más tardar el ${readyBy}.`,
    notSo: "No es así",
  },
  answered: {
    agreed: {
      subject: ({ customer }) => `${customer} acepta: el vehículo pasa la noche aquí`,
      intro: ({ customer, readyBy }) =>
        `${customer} acepta que el vehículo pase la noche aquí. Está prometido a más tardar el ${readyBy}.`,
    },
    declined: {
      subject: ({ customer }) => `${customer} no acepta: el vehículo no se queda`,
      intro: ({ customer, readyBy }) =>
        `${customer} no acepta que el vehículo pase la noche aquí, hasta el ${readyBy}. La movilidad que estaba reservada vuelve a estar libre.`,
      toDo: "Diga hoy al cliente cómo sigue la cita.",
    },
  },
};
