import type { OvernightWords } from "../words/overnight-words.ts";

export const overnightEs: OvernightWords = {
  readyBy: "Listo a más tardar",
  proposed: {
    subject: "Su vehículo se queda esta noche: ¿de acuerdo?",
    intro: ({ dealer, readyBy }) =>
      `${dealer} quiere quedarse con su vehículo por la noche. Estaría listo a más tardar ${readyBy}. Díganos si está de acuerdo.`,
    note: "Lo que necesita para moverse queda reservado para usted hasta entonces. Si no está de acuerdo, el vehículo no se queda.",
    answer: "Aceptar o rechazar",
  },
  agreed: {
    subject: "Acordado: su vehículo se queda por la noche",
    intro: ({ dealer, readyBy }) =>
      `Aceptó que su vehículo se quede en ${dealer} por la noche. Estará listo a más tardar ${readyBy}.`,
  },
  onPaper: {
    intro: ({ dealer, readyBy }) =>
      `${dealer} anotó que usted firmó: su vehículo se queda por la noche. Estará listo a más tardar ${readyBy}.`,
    notSo: "No es así",
  },
  answered: {
    agreed: {
      subject: ({ customer }) => `${customer} acepta: el vehículo se queda`,
      intro: ({ customer, readyBy }) =>
        `${customer} acepta que el vehículo se quede por la noche. Está prometido a más tardar ${readyBy}.`,
    },
    declined: {
      subject: ({ customer }) => `${customer} no acepta la noche`,
      intro: ({ customer, readyBy }) =>
        `${customer} no acepta que el vehículo se quede hasta ${readyBy}. Lo que estaba reservado vuelve a estar libre.`,
      toDo: "Diga hoy cómo sigue la visita.",
    },
  },
};
