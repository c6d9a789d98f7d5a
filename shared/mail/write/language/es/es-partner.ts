import type { PartnerWords } from "../words/partner-words.ts";

export const partnerEs: PartnerWords = {
  labels: {
    partner: "Quién llama",
    purpose: "Qué hace",
    callsFrom: "Su número",
    car: "Vehículo",
  },
  introduced: {
    subject: ({ partner, dealer }) => `${partner} le llamará de parte de ${dealer}`,
    intro: ({ partner, numbers, brand, dealer, what }) =>
      `${partner} trabaja para ${brand} y le llamará desde ${numbers} de parte de ${dealer}. El asunto: ${what}.`,
    law: "Solo llaman a los números y a las horas que usted nos ha indicado.",
    notThis: ({ partner, dealer }) =>
      `Si no desea que ${partner} le llame, díganoslo con el enlace de abajo; entonces se ocupará ${dealer}.`,
  },
  noCall: {
    subject: ({ partner, dealer }) => `${partner} trabaja para ${dealer} y no le llamará`,
    intro: ({ partner, brand, dealer, what, due }) =>
      `${dealer} cuenta con ${partner}, que trabaja para ${brand}. El asunto: ${what}. Antes de ${due} no hay ninguna hora a la que ${partner} trabaje y se le pueda llamar, así que no le llamará.`,
    instead: ({ dealer }) => `Puede elegir una cita en ${dealer}.`,
  },
  notCalling: {
    subject: ({ partner }) => `Al final, ${partner} no le llamará`,
    intro: ({ partner, dealer, what }) =>
      `Le dijimos que ${partner} le llamaría. El asunto: ${what}. No lo hará; se ocupa ${dealer}.`,
  },
  actions: { notThis: "Este colaborador no", book: "Elegir una cita" },
  noOverlap: {
    subject: ({ partner, customer }) => `Sin hora para la llamada: ${partner}, ${customer}`,
    intro: ({ partner, customer, due }) =>
      `Antes de ${due} no hay ninguna hora a la que ${partner} trabaje y se pueda llamar a ${customer}. No se ofrece ninguna llamada a ${partner}.`,
    instead:
      "El cliente lo sabe y puede elegir una cita con ustedes. Alguien de su equipo puede llamarle a sus horas.",
  },
  notAsked: {
    subject: ({ partner, what }) => `No se le pide a ${partner}: ${what}`,
    intro: ({ partner, customer, due }) =>
      `Al final no se le pide a ${partner}. La promesa hecha a ${customer} es suya y vence antes de ${due}.`,
  },
};
