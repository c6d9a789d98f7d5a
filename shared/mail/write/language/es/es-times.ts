import type { TimeWords } from "../words/time-words.ts";

export const timesEs: TimeWords = {
  actions: { thatIsFine: "Me va bien", doesNotSuit: "No me va bien" },
  labels: { expected: "Ahora se espera para el" },
  expected: {
    subject: {
      later: ({ expected }) => `Más tarde de lo prometido: ahora lo esperamos para el ${expected}`,
      sooner: ({ expected }) => `Antes de lo prometido: ahora lo esperamos para el ${expected}`,
      "as-promised": ({ due }) => `Al final, como prometimos: a más tardar el ${due}`,
    },
    intro: {
      later: ({ dealer, due, expected }) =>
        `${dealer} le prometió algo para el ${due}. Ahora esperamos cumplirlo para el ${expected}, más tarde de lo prometido. Lo sentimos.`,
      sooner: ({ dealer, due, expected }) =>
        `${dealer} le prometió algo para el ${due}. Ahora esperamos cumplirlo antes, para el ${expected}.`,
      "as-promised": ({ due }) =>
        `Ahora esperamos cumplir nuestra promesa a tiempo, a más tardar el ${due}.`,
    },
    choice:
      "La fecha prometida sigue valiendo hasta que usted acepte la nueva. Díganos si le va bien.",
  },
  tooEarly: (when) =>
    `Su cita del ${when} es demasiado pronto: todavía no se podrá hacer lo previsto. Elija otra hora, por favor.`,
  stillBooked: (when) =>
    `Su cita del ${when} se reservó para el mismo trabajo y sigue en pie. Cancélela, por favor, si ya no la necesita.`,
  accepted: ({ dealer, due, previousDue }) =>
    `Aceptó una nueva fecha para lo que ${dealer} le prometió: el ${due} en lugar del ${previousDue}.`,
  denied: {
    move: {
      subject: ({ due }) => `Vuelve a valer la fecha anterior: ${due}`,
      intro: ({ owner, due }) =>
        `Nos dijo que no aceptó la nueva fecha. Gracias. Nuestra promesa vuelve a vencer el ${due}, y ahora responde por ella ${owner}.`,
    },
    expect: {
      subject: ({ due }) => `Nuestra promesa no cambia: a más tardar el ${due}`,
      intro: ({ owner, due }) =>
        `Nos dijo que la nueva fecha no le va bien. Gracias. Lo prometido no cambia: a más tardar el ${due}. Ahora responde por ello ${owner}.`,
    },
  },
  disputed: {
    move: {
      subject: ({ customer }) => `${customer} no aceptó la nueva fecha`,
      intro: ({ customer, due }) =>
        `${customer} dice que la nueva fecha no estaba acordada. Vuelve a valer la anterior: la promesa es suya y vence el ${due}.`,
    },
    expect: {
      subject: ({ customer }) => `La nueva fecha no le va bien a ${customer}`,
      intro: ({ customer, due }) =>
        `${customer} dice que la fecha que ahora esperamos no le va bien. La promesa es suya y sigue venciendo el ${due}.`,
    },
  },
  retimed: {
    moved: ({ what, due }) => `Nueva fecha, el ${due}: ${what}`,
    expected: ({ what, expected }) => `Se espera el ${expected}: ${what}`,
    movedIntro: ({ actor, customer, due, previousDue }) =>
      `${actor} cambió la fecha de una promesa hecha a ${customer}: del ${previousDue} al ${due}.`,
    acceptedIntro: ({ customer, due, previousDue }) =>
      `${customer} aceptó la nueva fecha: la promesa vence el ${due} en lugar del ${previousDue}.`,
    expectedIntro: ({ actor, customer, due, expected }) =>
      `${actor} anotó que una promesa hecha a ${customer} se espera ahora para el ${expected}. Sigue venciendo el ${due} mientras ${customer} no acepte la nueva fecha.`,
  },
  undone: {
    subject: ({ what }) => `Al final sigue abierta: ${what}`,
    intro: ({ actor, customer, due }) =>
      `${actor} había retirado por error una promesa hecha a ${customer} y la ha restablecido. Sigue abierta como antes y vence el ${due}.`,
  },
  asked: {
    subject: ({ actor, what }) => `${actor} le pide ayuda: ${what}`,
    due: ({ actor, customer, due }) =>
      `${actor} le pide ayuda con una promesa hecha a ${customer}. Vence el ${due}.`,
    wasDue: ({ actor, customer, due }) =>
      `${actor} le pide ayuda con una promesa hecha a ${customer}. Venció el ${due} y no consta como cumplida.`,
    stays: "Los demás siguen recibiendo los avisos a las horas de siempre.",
  },
};
