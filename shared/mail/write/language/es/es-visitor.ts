import type { VisitorWords } from "../words/visitor-words.ts";

export const visitorEs: VisitorWords = {
  label: "Quién viene",
  changed: {
    subject: ({ service, when }) => `Quién viene: ${service}, ${when}`,
    intro: ({ visitor, dealer, service }) =>
      `A la cita en ${dealer} viene ahora ${visitor}: ${service}. La hora no cambia y seguiremos escribiéndole a usted. Si no es correcto, cámbielo en la página de su caso.`,
    self: ({ dealer, service }) =>
      `Ya no viene nadie en su lugar a la cita en ${dealer}: ${service}. La hora no cambia. Si no es correcto, cámbielo en la página de su caso.`,
  },
  reminder: ({ visitor, dealer, service }) =>
    `Le recordamos la cita en ${dealer} que reservó para ${visitor}: ${service}. Si ya no conviene, cámbiela o cancélela y otra persona podrá aprovechar la hora.`,
  inProgress: ({ service, dealer }) =>
    `${dealer} ha empezado el trabajo: ${service}. Le escribiremos en cuanto el vehículo esté listo.`,
  ready: ({ service, dealer }) => `El vehículo está listo en ${dealer}: ${service}.`,
  completed: ({ service, dealer }) =>
    `La visita a ${dealer} ha terminado: ${service}. Si algo no está bien, díganoslo en la página de su caso.`,
  feedback: {
    subject: (dealer) => `¿Cómo fue la visita a ${dealer}?`,
    intro: ({ visitor, service, dealer }) =>
      `Hace poco ${visitor} estuvo en ${dealer}: ${service}. Si quiere, díganos qué estuvo bien y qué no. Solo se lo preguntamos esta vez.`,
  },
  news: {
    subject: ({ customer, service, when }) => `Quién viene por ${customer}: ${service}, ${when}`,
    intro: ({ customer, visitor }) => `Viene ${visitor}; la cita la reservó ${customer}.`,
    self: ({ customer }) => `Al final viene ${customer} en persona.`,
  },
};
