import type { StaffWords } from "../words/staff-words.ts";

/** What people of the house are told. */
export const esStaff: StaffWords = {
  noCalls: "sin llamadas: el cliente pidió que no le llamen",
  anyTime: "a cualquier hora",
  addressFailed: {
    subject: (person) => `${person} no recibe nuestros correos`,
    intro: {
      bounced: (person, dealer) =>
        `Un correo para ${person} (${dealer}) fue devuelto: la dirección no funciona.`,
      complained: (person, dealer) =>
        `${person} (${dealer}) marcó uno de nuestros correos como no deseado, así que ya no se le puede escribir.`,
    },
    next: "Hasta que se arregle, se avisa a la siguiente persona, y no se le asignan promesas nuevas.",
    toDo: "Corrija la dirección, o haga que se pruebe otra vez si al final funciona. Pase sus promesas abiertas a alguien que reciba nuestros correos.",
  },
  addressTest: {
    subject: (dealer) => `Esta dirección vuelve a funcionar: ${dealer}`,
    intro: (dealer) =>
      `Durante un tiempo los correos de ${dealer} no le llegaban. Si lee esto, vuelve a recibir los avisos de sus promesas. No tiene que hacer nada.`,
  },
  noteMention: {
    subject: (by) => `${by} le menciona`,
    intro: (by, customer) =>
      `${by} le menciona en una nota del caso de ${customer}. La nota no está en este correo: abra el caso para leerla.`,
    open: "Abrir el caso",
  },
  complaintAdded: {
    subject: (customer) => `${customer} amplía la reclamación`,
    intro: (customer, service) =>
      `${customer} ha escrito algo más sobre la reclamación que le toca responder: ${service}.`,
  },
  promiseShown: {
    subject: (what) => `Promesa mostrada a un colaborador: ${what}`,
    intro: (customer) =>
      `Alguien con el código de ${customer} acaba de ver esta promesa y quizá, confiando en nuestra palabra, esté atendiendo ya al cliente. Esté pendiente: puede que le llame.`,
    settle:
      "La atención es provisional: al cliente no se le pide nada, y después se arregla con el colaborador. Quién es lo dice solo esa persona.",
  },
  callOutsideHours: {
    subject: (customer) => `Hace falta alguien para llamar a ${customer}`,
    intro: (customer) =>
      `A ${customer} solo se le puede llamar cuando el departamento está cerrado. Alguien debe estar presente a esa hora, o hay que encontrar otra manera.`,
  },
  visitTrouble: {
    subject: ({ customer, service, when }) => `Por decidir: ${customer}, ${service}, ${when}`,
    intro: ({ customer }) =>
      `La cita de ${customer} no puede tener lugar como está reservada, porque algo ha cambiado en el concesionario.`,
    toDo: "Cámbiela de hora o confirme que se queda como está. Hasta entonces el cliente no recibe ningún recordatorio.",
    troubles: {
      "service-gone": (name) => `${name} ya no se ofrece así`,
      closed: () => "A esa hora está cerrado",
      "resource-gone": (name) => `${name} ya no está disponible`,
      "resource-away": (name) => `${name} no está a esa hora`,
      "no-resource": (name) => `No había nada libre para ${name} a esa hora`,
    },
  },
  visitAgain: {
    subject: ({ customer, service, when }) => `Otra vez: ${customer}, ${service}, ${when}`,
    intro: ({ customer }, trip) =>
      `${customer} vuelve por lo mismo. Es la visita número ${trip} por ello.`,
    job: "Para qué",
    toDo: "Averigüe por qué no se resolvió antes y asegúrese de que esta visita sea la última que haga falta.",
  },
  handoffOffered: {
    subject: ({ what }) => `¿Se hace cargo de esto? ${what}`,
    intro: ({ owner, customer }, answerBy) =>
      `${owner} quiere pasarle una promesa hecha a ${customer}. Acéptela o devuélvala a más tardar el ${answerBy}; hasta entonces sigue siendo de ${owner}.`,
  },
  handoffAccepted: {
    subject: ({ owner, what }) => `${owner} se hizo cargo: ${what}`,
    intro: ({ owner, customer }) =>
      `${owner} aceptó la promesa hecha a ${customer} y se ocupa de ella desde ahora.`,
  },
  handoffReturned: {
    subject: ({ what }) => `Sigue siendo suyo: ${what}`,
    expired: (from) => `Quiso pasar esta promesa a ${from}, y nadie la aceptó a tiempo.`,
    returned: (from) => `${from} le devolvió esta promesa.`,
    ended: (from) => `${from} ya no trabaja para la marca. Esta promesa vuelve a ser suya.`,
    takenBack: (from, { actor }) =>
      `${actor} ha recuperado esta promesa, que tenía ${from}. Vuelve a ser suya.`,
    unwanted: (from, { customer }) =>
      `${customer} no quiere que ${from} se ocupe de esto. Vuelve a ser suya.`,
    theirs: {
      subject: ({ owner, what }) => `Vuelve a ser de ${owner}: ${what}`,
      expired: ({ owner }, from) =>
        `Nadie en ${from} aceptó esta promesa a tiempo. Vuelve a ser de ${owner}.`,
      returned: ({ owner }, from) => `${from} devolvió esta promesa. Vuelve a ser de ${owner}.`,
      ended: ({ owner }, from) =>
        `${from} ya no trabaja para la marca. La promesa vuelve a ser de ${owner}.`,
      takenBack: ({ owner, actor }, from) =>
        `${actor} ha recuperado esta promesa, que tenía ${from}. Vuelve a ser de ${owner}.`,
      unwanted: ({ owner, customer }, from) =>
        `${customer} no quiere que ${from} se ocupe de esto. Vuelve a ser de ${owner}.`,
    },
  },
  promiseAssigned: {
    subject: ({ what }) => `Para usted: ${what}`,
    intro: ({ customer, due }) => `Una promesa hecha a ${customer} es suya. Vence el ${due}.`,
  },
  promiseDisputed: {
    subject: ({ customer }) => `${customer} dice que no se cumplió`,
    intro: ({ customer, due }) =>
      `${customer} dice que una promesa anotada como cumplida no se cumplió. Está abierta de nuevo, es suya y vence el ${due}.`,
  },
  promiseStep: {
    subject: {
      soon: ({ what }) => `Promesa por vencer: ${what}`,
      now: ({ what }) => `Promesa que vence ahora: ${what}`,
      overdue: ({ what }) => `Promesa vencida: ${what}`,
    },
    intro: {
      soon: ({ customer, due }) =>
        `Una promesa hecha a ${customer} vence el ${due} y aún no está anotada como cumplida.`,
      now: ({ customer }) =>
        `Una promesa hecha a ${customer} vence ahora y no está anotada como cumplida.`,
      overdue: ({ customer, due }) =>
        `Una promesa hecha a ${customer} venció el ${due} y sigue sin estar anotada como cumplida.`,
    },
    stops:
      "Estos mensajes solo paran cuando se anota como cumplida, se cambia de fecha o se retira.",
  },
  promiseAtRisk: {
    subject: ({ what }) => `Difícil de cumplir: ${what}`,
    intro: ({ customer, due }) =>
      `Una promesa hecha a ${customer} vence el ${due} y, tal como están las cosas, es difícil que se cumpla a tiempo. El cliente no sabe nada de esto.`,
    withRoom: (person) => `${person} está y tiene tiempo para hacerlo.`,
    nobody:
      "Nadie más del departamento tiene tiempo hasta entonces. Acuerde otra hora con el cliente mientras no sea tarde.",
    handOver: (person) => `Pasársela a ${person}`,
    anotherTime: "Acordar otra hora",
  },
  promiseStillOpen: {
    subject: ({ what }) => `Sigue abierta: ${what}`,
    intro: ({ customer, due }) =>
      `Se ha llegado al último nivel, y la promesa hecha a ${customer} para el ${due} sigue abierta. Este mensaje llega una vez al día hasta que se cierre.`,
  },
  doubted: ({ customer, what }) => `${customer} dice que no es así: ${what}`,
  promiseUnowned: {
    subject: ({ what }) => `No hay nadie para esto: ${what}`,
    intro: ({ owner, customer, due }) =>
      `${owner} no está, ya no trabaja aquí o no recibe nuestros correos, y no tiene sustituto. La promesa a ${customer} vence el ${due}: désela a otra persona.`,
  },
  promiseEnded: {
    subject: ({ customer, what }) => `${customer} ya no lo necesita: ${what}`,
    intro: ({ actor, customer }) =>
      `${actor} anotó que ${customer} ya no quiere lo prometido. No queda nada por hacer.`,
    byThem: ({ customer }) =>
      `${customer} nos ha comunicado que ya no quiere lo prometido. No queda nada por hacer.`,
  },
  promiseEndedAlong: {
    subject: ({ what }) => `No queda nada por hacer: ${what}`,
    intro: ({ actor }) =>
      `Lo prometido terminó con un cambio hecho por ${actor}. No queda nada por hacer.`,
  },
  visitNews: {
    booked: {
      subject: ({ customer, service, when }) => `Reservada por ${customer}: ${service}, ${when}`,
      intro: ({ customer }) => `${customer} ha reservado. Basta con que esté usted allí.`,
    },
    moved: {
      subject: ({ customer, service, when }) =>
        `Cambiada por ${customer}: ${service}, ahora ${when}`,
      intro: ({ customer, previous }) => `${customer} ha cambiado la cita; antes era ${previous}.`,
    },
    cancelled: {
      subject: ({ customer, service, when }) => `Cancelada por ${customer}: ${service}, ${when}`,
      intro: ({ customer }) => `${customer} ha cancelado la cita. La hora vuelve a estar libre.`,
    },
    clock: {
      subject: ({ customer, service, when }) =>
        `Cambio de hora: ${service} para ${customer}, ${when}`,
      intro: ({ customer }) =>
        `El cambio de hora no será como estaba previsto. La cita de ${customer} queda como se indica abajo; es posible que su propio calendario muestre otra hora. Nosotros avisamos a ${customer}.`,
    },
  },
  togetherNews: {
    subject: (count, dealer) => `${count} novedades en ${dealer}`,
    intro: (count) => `Estas ${count} cosas son para usted; cada una tiene un enlace a su caso.`,
  },
  togetherEnded: {
    subject: (count, dealer) =>
      `${count} promesas en ${dealer} han terminado: no queda nada por hacer`,
    intro: (count) =>
      `Estas ${count} promesas han terminado. No queda nada por hacer; cada una tiene un enlace a su caso.`,
  },
  together: {
    subject: (count, dealer) => `${count} promesas en ${dealer} le esperan`,
    intro: (count) => `Estas ${count} promesas le esperan; cada una tiene un enlace a su caso.`,
  },
};
