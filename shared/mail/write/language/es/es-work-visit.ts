import type { VisitWords } from "../words/visit-words.ts";

export const esWorkVisit = {
  beforeItsPart: {
    subject: ({ service, when }) => `La pieza llega más tarde: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Tiene una cita en ${dealer}: ${service}. No se espera que la pieza necesaria haya llegado para entonces, así que el trabajo no podría hacerse. Elija otra hora, por favor.`,
  },
  recallOnly: {
    takes: "Duración",
    hours: (count) => (count === 1 ? "1 hora" : `${count} horas`),
    minutes: (count) => `${count} minutos`,
    express: (minutes) =>
      `Dejar el vehículo lleva ${minutes} minutos: basta con dejar la llave en recepción. Solo se atiende la llamada a revisión; no se le ofrece nada más.`,
  },
} satisfies Partial<VisitWords>;
