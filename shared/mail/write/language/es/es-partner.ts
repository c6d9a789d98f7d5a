import type { PartnerWords } from "../words/partner-words.ts";

export const partnerEs: PartnerWords = {
  labels: {
    partner: "Quién llama",
    purpose: "Qué hace",
    callsFrom: "Llama desde",
    callTimes: "Horario de la llamada",
    car: "Vehículo",
  },
  introduced: {
    subject: ({ partner, dealer }) => `${partner} le llamará de parte de ${dealer}`,
    intro: ({ partner, numbers, brand, dealer, what }) =>
      `${partner} trabaja para ${brand} y le llamará desde ${numbers} de parte de ${dealer}. Motivo de la llamada: ${what}.`,
    law: "Solo llamará a los números y a las horas que usted nos ha indicado.",
    notThis: ({ partner, dealer }) =>
      `Si no desea que ${partner} le llame, díganoslo con el enlace de abajo y se ocupará ${dealer}.`,
  },
  noCall: {
    subject: ({ partner, dealer }) => `${partner} trabaja para ${dealer} y no le llamará`,
    intro: ({ partner, brand, dealer, what, due }) =>
      `${dealer} cuenta con ${partner}, que trabaja para ${brand}, para lo siguiente: ${what}. No hay ninguna hora en la que ${partner} trabaje y se le pueda llamar a usted antes del ${due}, así que no le llamará.`,
    unseen: ({ partner, brand, dealer, what }) =>
      `${dealer} cuenta con ${partner}, que trabaja para ${brand}, para lo siguiente: ${what}. ${partner} ya no recibe su número de teléfono, así que no le llamará.`,
    noNumber: ({ partner, brand, dealer, what }) =>
      `${dealer} cuenta con ${partner}, que trabaja para ${brand}, para lo siguiente: ${what}. No tenemos ningún número en el que se le pueda llamar a usted, así que ${partner} no le llamará. Si desea una llamada, indíquenos un número en la página de su caso.`,
    instead: ({ dealer }) => `En su lugar, puede elegir una hora en ${dealer}.`,
    orYourself: ({ dealer }) =>
      `En su lugar, puede elegir una hora en ${dealer} o hacer la inspección por su cuenta y enviar fotos.`,
    notThis: ({ partner, dealer }) =>
      `Si no desea que ${partner} se ocupe, díganoslo con el enlace de abajo y se ocupará ${dealer}.`,
  },
  notCalling: {
    subject: ({ partner }) => `Al final, ${partner} no le llamará`,
    intro: ({ partner, dealer, what }) =>
      `Le dijimos que ${partner} le llamaría por lo siguiente: ${what}. No lo hará; se ocupa ${dealer}.`,
    never: {
      subject: ({ partner, dealer }) => `Se ocupa ${dealer}, no ${partner}`,
      intro: ({ partner, dealer, what }) =>
        `Le dijimos que ${dealer} contaría con ${partner} para lo siguiente: ${what}. Al final no será así; se ocupa ${dealer}.`,
    },
  },
  actions: { notThis: "No quiero tratar con esta empresa", book: "Elegir una hora" },
  noOverlap: {
    subject: ({ partner, customer }) => `Llamada imposible: ${partner}, ${customer}`,
    intro: ({ partner, customer, due }) =>
      `No hay ninguna hora en la que ${partner} trabaje y se pueda llamar a ${customer} antes del ${due}. La llamada no se encarga a ${partner}.`,
    unseen: ({ partner, customer }) =>
      `${partner} ya no recibe el número de teléfono de ${customer}, así que no le llamará.`,
    noNumber: ({ partner, customer }) =>
      `No tenemos ningún número en el que se pueda llamar a ${customer}. La llamada no se encarga a ${partner}.`,
    instead:
      "El cliente lo sabe y puede elegir una hora con ustedes. Alguien de su equipo puede llamarle en el horario que el cliente indicó.",
    inWriting:
      "El cliente lo sabe y puede elegir una hora con ustedes o indicar un número en la página de su caso. Mientras tanto, alguien de su equipo puede escribirle.",
  },
  notAsked: {
    subject: ({ partner, what }) => `No se encarga a ${partner}: ${what}`,
    intro: ({ partner, customer, due }) =>
      `Al final no se encarga a ${partner}. La promesa hecha a ${customer} le corresponde a usted y vence el ${due}.`,
  },
};
