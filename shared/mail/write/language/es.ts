import { addressWords } from "./address-words.ts";
import { HOUSE_ES } from "./house.ts";
import type { Catalogue } from "./catalogue.ts";
import { esLate } from "./es-late.ts";
import { timesEs } from "./times-es.ts";
import { es as own } from "../../../language/own-words/es.ts";

/** Spanish, with the formal address, in words that serve on both sides of the Atlantic. */
export const es: Catalogue = {
  locale: "es",
  greeting: (name) => `Hola, ${name}:`,
  labelled: (label, value) => `${label}: ${value}`,
  labels: {
    telephone: "Teléfono",
    reference: "Referencia",
    when: "Cuándo",
    until: (clock) => `hasta las ${clock}`,
    where: "Dónde",
    what: "Reservado",
    car: "Auto",
    host: "Con",
    before: "Antes",
    movesAlong: "Se cambia también",
    endsAlong: "Ya no hace falta",
    promise: "Nuestra promesa",
    by: "A más tardar",
    who: "Quién",
    reason: "Motivo",
    logged: "Anotado",
    note: "Nota",
    customer: "Cliente",
    topic: "Asunto",
    theirWords: "En sus palabras",
    vehicle: "Vehículo",
    promisedAt: "Prometido el",
    due: "Vence",
    owner: "Responsable",
    step: "Nivel",
    attempts: "Intentos",
    numbers: "Llamar al",
    callTimes: "Llamar en este horario",
    address: "Dirección",
  },
  actions: {
    openCase: "Ver todo en un solo lugar",
    change: "Cambiar la hora",
    cancel: "Cancelar",
    newTime: "Elegir otra hora para nuestra llamada",
    callMeAt: "Llámenme a la hora que elija",
    takeEarlierTime: "Tomar la hora más temprana",
    confirm: "Sí, es correcto",
    nobodyCalled: "Nadie me llamó",
    notSo: "No es así",
    noLongerNeeded: "Ya no lo necesito",
    act: "Abrir el caso y anotar lo que pasó",
    openVisit: "Abrir el caso",
    seePerson: "Ver qué hay que hacer",
    answerOffer: "Abrir el caso y responder a la propuesta",
    giveFeedback: "Dar su opinión",
    confirmAddress: "Sí, es mi dirección",
  },
  places: {
    dealer: "En el concesionario",
    home: "En su casa",
    work: "En su lugar de trabajo",
    other: "En la dirección que indicó",
  },
  appointmentBooked: {
    subject: ({ service, when }) => `Confirmado: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Su cita en ${dealer} está confirmada: ${service}. No tiene que hacer nada más.`,
  },
  appointmentRescheduled: {
    subject: ({ service, when }) => `Nueva hora confirmada: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Su cita en ${dealer} tiene una nueva hora y está confirmada: ${service}.`,
  },
  appointmentCancelled: {
    subject: ({ service, when }) => `Cancelado: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Su cita en ${dealer} está cancelada: ${service}. Nadie le espera.`,
  },
  appointmentReminder: {
    subject: ({ service, when }) => `Recordatorio: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Le recordamos su cita en ${dealer}: ${service}. Si no puede venir, cámbiela o cancélela y otra persona podrá aprovechar la hora.`,
  },
  earlierTime: {
    subject: ({ service, when }) => `Una hora más temprana para usted: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `Se ha liberado una hora más temprana en ${dealer}: ${when}. Está reservada solo para usted hasta el ${until}.`,
    otherwise:
      "Si no hace nada, su cita queda como está y la hora liberada pasa al siguiente cliente.",
  },
  ...addressWords.es,
  visitInProgress: {
    subject: ({ service }) => `En curso: ${service}`,
    intro: ({ service, dealer }) =>
      `${dealer} ha empezado el trabajo: ${service}. Le escribiremos en cuanto su vehículo esté listo.`,
  },
  visitReady: {
    subject: ({ service }) => `Listo: ${service}`,
    intro: ({ service, dealer }) => `Su vehículo le espera en ${dealer}: ${service}.`,
  },
  visitCompleted: {
    subject: ({ service }) => `Terminado: ${service}`,
    intro: ({ service, dealer }) =>
      `Su visita a ${dealer} ha terminado: ${service}. Si algo no está bien, díganoslo en la página de su caso.`,
  },
  feedbackRequest: {
    subject: (dealer) => `¿Cómo fue su visita a ${dealer}?`,
    intro: ({ service, dealer }) =>
      `Hace poco estuvo en ${dealer}: ${service}. Si quiere, díganos qué estuvo bien y qué no. Solo se lo preguntamos esta vez.`,
  },
  unsubscribe: {
    label: "No recibir más encuestas ni publicidad",
    why: (dealer) =>
      `Recibe este mensaje porque es cliente de ${dealer}. Las confirmaciones y los mensajes sobre sus citas seguirán llegando.`,
  },
  promiseMade: {
    subject: ({ due }) => `Nuestra promesa, a más tardar el ${due}`,
    intro: ({ dealer, due }) =>
      `${dealer} le hizo una promesa. Debe cumplirse a más tardar el ${due}.`,
    assurance:
      "Si para entonces no se ha cumplido, lo sabrá primero por nosotros, y los responsables lo sabrán en ese mismo momento. No tiene que hacer nada.",
  },
  ...esLate,
  promiseKept: {
    subject: () => "Lo que anotamos sobre nuestra promesa",
    intro: ({ dealer, actor }) =>
      `En ${dealer}, ${actor} anotó que la siguiente promesa se cumplió.`,
    outcomes: {
      reached: "Hablamos con usted",
      done: "Se hizo",
      informed: "Se le informó",
    },
    disputable: (word) =>
      `Si no fue así, díganos «${word}» en un plazo de siete días. La promesa queda abierta de nuevo y otra persona responde por ella.`,
  },
  promiseMoved: {
    subject: ({ due }) => `Nueva fecha para nuestra promesa: ${due}`,
    intro: ({ dealer, due, previousDue }) =>
      `${dealer} cambió la fecha de una promesa: del ${previousDue} al ${due}. La fecha anterior queda anotada.`,
    picked: ({ dealer, due, previousDue }) =>
      `Eligió una nueva fecha para lo que ${dealer} le prometió: ${due} en lugar de ${previousDue}.`,
    agreed:
      "Quedó anotado que usted está de acuerdo. Si no lo está, díganos «No es así» en un plazo de siete días.",
  },
  promiseWithdrawn: {
    subject: () => "Una promesa se cerró porque ya no hace falta",
    intro: ({ dealer }) =>
      `${dealer} cerró la siguiente promesa: se dijo que usted ya no la necesita.`,
    disputable: "Si la necesita, díganos «No es así» en un plazo de siete días.",
  },
  promiseReopened: {
    subject: ({ due }) => `Abierta de nuevo: nuestra promesa, a más tardar el ${due}`,
    intro: ({ owner, due }) =>
      `Nos dijo que no fue así. Gracias. La promesa está abierta de nuevo: ahora responde por ella ${owner}, a más tardar el ${due}.`,
  },
  promiseHandedOver: {
    subject: ({ owner, due }) => `${owner} cumple ahora nuestra promesa, a más tardar el ${due}`,
    intro: ({ owner, dealer, due }) =>
      `${owner} se hizo cargo de la siguiente promesa de ${dealer}. Sigue venciendo el ${due}; no tiene que hacer nada.`,
    hosted: ({ owner, dealer, due }, from) =>
      `${dealer} se hizo cargo de la siguiente promesa de ${from}. Allí se ocupa ${owner}, como muy tarde el ${due}; no tiene que hacer nada.`,
  },
  handoffOffered: {
    subject: ({ what, due }) => `¿Se hace cargo de esto? ${what}, a más tardar el ${due}`,
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
  },
  ...HOUSE_ES,
  promiseAssigned: {
    subject: ({ what, due }) => `Para usted: ${what}, a más tardar el ${due}`,
    intro: ({ customer, due }) => `Una promesa hecha a ${customer} es suya. Vence el ${due}.`,
  },
  promiseDisputed: {
    subject: ({ customer, due }) =>
      `${customer} dice que no se cumplió: suya, a más tardar el ${due}`,
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
  promiseStillOpen: {
    subject: ({ what }) => `Sigue abierta: ${what}`,
    intro: ({ customer, due }) =>
      `Ya se avisó a todos los niveles, y la promesa hecha a ${customer} para el ${due} sigue abierta. Este mensaje llega una vez al día hasta que se cierre.`,
  },
  doubted: ({ customer, what }) => `Discutida por ${customer}: ${what}`,
  promiseUnowned: {
    subject: ({ what }) => `No hay nadie para esto: ${what}`,
    intro: ({ owner, customer, due }) =>
      `${owner} no está o ya no trabaja aquí, y nadie le sustituye. La promesa a ${customer} vence el ${due}: désela a otra persona.`,
  },
  promiseEnded: {
    subject: ({ customer, what }) => `${customer} ya no lo necesita: ${what}`,
    intro: ({ actor, customer }) =>
      `${actor} anotó que ${customer} ya no quiere lo prometido. No queda nada por hacer.`,
  },
  times: timesEs,
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
  },
  togetherWithVisits: {
    subject: (count, dealer) => `${count} novedades en ${dealer}`,
    intro: (count) => `Estas ${count} cosas son para usted; cada una tiene un enlace a su caso.`,
  },
  together: {
    subject: (count, dealer) => `${count} promesas en ${dealer} le esperan`,
    intro: (count) => `Estas ${count} promesas le esperan; cada una tiene un enlace a su caso.`,
  },
  toCall: (customer) => `llamar a ${customer}`,
  // Who was not content knows how they rated it.
  own: { ...own, "talk-about-visit": "Hablar de la visita: {service}" },
  step: (step, of) => `${step} de ${of}`,
  withReference: (subject, reference) => `${subject} (ref. ${reference})`,
  noAttempts: "ninguno",
  attempt: (outcome, when) => `${ATTEMPTS[outcome]}, ${when}`,
  noCalls: "sin llamadas, el cliente pidió que no le llamen",
  anyTime: "a cualquier hora",
};

const ATTEMPTS = {
  "no-answer": "sin respuesta",
  voicemail: "mensaje de voz",
  busy: "ocupado",
  "wrong-number": "número equivocado",
  "bad-time": "en mal momento",
} as const;
