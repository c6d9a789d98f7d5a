import { withArticle } from "../../../../kernel/date-text.ts";
import { esAddress } from "./es-address.ts";
import { esDocument } from "./es-document.ts";
import { esInvitation } from "./es-invitation.ts";
import { answersEs } from "./es-answers.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { visitorEs } from "./es-visitor.ts";
import { esStaff } from "./es-staff.ts";
import { esUrgent } from "./es-urgent.ts";
import { esLate } from "./es-late.ts";
import { timesEs } from "./es-times.ts";
import { es as own } from "../../../../language/own-words/es.ts";
import { esWorkVisit } from "./es-work-visit.ts";
import { esEvent } from "./es-event.ts";

/** Spanish, with the formal address, in words that serve on both sides of the Atlantic. */
export const es: Catalogue = {
  locale: "es",
  greeting: (name) => `Hola, ${name}:`,
  labelled: (label, value) => `${label}: ${value}`,
  labels: {
    telephone: "Teléfono",
    reference: "Referencia",
    when: "Cuándo",
    until: (clock) => `hasta ${withArticle(clock)}`,
    where: "Dónde",
    what: "Reservado",
    car: "Vehículo",
    host: "Con",
    transport: "Movilidad",
    before: "Antes",
    movesAlong: "Se cambia también",
    endsAlong: "Ya no hace falta",
    promise: "Nuestra promesa",
    helpCode: "Código para la asistencia en carretera",
    helpCodeIs: (code, until, page) => `${code}; se introduce en ${page} y vale hasta el ${until}`,
    by: "A más tardar",
    who: "Quién",
    reason: "Motivo",
    logged: "Anotado",
    note: "Nota",
    customer: "Cliente",
    topic: "Asunto",
    theirWords: "En sus palabras",
    toSay: "Qué decir",
    vehicle: "Vehículo del cliente",
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
    salesContact: "Decir si el equipo de ventas puede contactarle",
    keepTime: "Quedarme con esta hora",
    change: "Cambiar la hora",
    cancel: "Cancelar",
    newTime: "Elegir otra hora para nuestra llamada",
    callMeAt: "Llámenme a la hora que elija",
    takeEarlierTime: "Quedarme con la hora más temprana",
    confirm: "Sí, es correcto",
    nobodyCalled: "Nadie me llamó",
    notSo: "No es así",
    noLongerNeeded: "Ya no lo necesito",
    act: "Abrir el caso y anotar lo que pasó",
    openVisit: "Abrir el caso",
    seePerson: "Ver qué hay que hacer",
    giveAway: "Pasar la promesa",
    answerOffer: "Abrir el caso y responder a la propuesta",
    giveFeedback: "Dar mi opinión",
    somethingWrong: "Algo no está bien en mi vehículo",
    confirmAddress: "Sí, es mi dirección",
  },
  legal: {
    whatIsKept: "Qué guardamos y por qué",
    accessibility: "Accesibilidad",
    dealersPrivacy: "Privacidad del concesionario",
    imprint: "Aviso legal",
  },
  places: {
    dealer: "En el concesionario",
    home: "En su casa",
    work: "En su lugar de trabajo",
    other: "En la dirección que indicó",
  },
  theirPlaces: {
    dealer: "En el concesionario",
    home: "En casa del cliente",
    work: "En el lugar de trabajo del cliente",
    other: "En la dirección que indicó el cliente",
  },
  withheld: {
    words: "lo que nos escribió",
    claim: "Lo que le prometieron, según nos escribió",
    place: "la dirección que nos dio",
    theirPlace: "la dirección está en su caso",
    theirs: "lo que escribió el cliente (está en su caso)",
    weHave:
      "Hemos recibido sus palabras. Mientras no abra un enlace de nuestros correos, solo están en la página de su caso.",
  },
  appointmentBooked: {
    subject: ({ service, when }) => `Confirmada: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Su cita en ${dealer} está confirmada: ${service}. No tiene que hacer nada más.`,
  },
  appointmentRescheduled: {
    subject: ({ service, when }) => `Nueva hora confirmada: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Su cita en ${dealer} tiene una nueva hora y está confirmada: ${service}.`,
  },
  appointmentClock: {
    subject: ({ service, when }) => `Para su calendario: ${service}, ${when}`,
    intro: ({ service, dealer, when }) =>
      `El cambio de hora no será como estaba previsto. Su cita en ${dealer} queda así: ${service}, ${when}. Es posible que su calendario muestre otra hora; la invitación adjunta a este correo la corrige. No tiene que hacer nada más.`,
  },
  appointmentCancelled: {
    subject: ({ service, when }) => `Cancelada: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Su cita en ${dealer} está cancelada: ${service}. No tiene que hacer nada más.`,
  },
  appointmentReminder: {
    subject: ({ service, when }) => `Recordatorio: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Le recordamos su cita en ${dealer}: ${service}. Si no puede venir, cámbiela o cancélela y otra persona podrá aprovechar la hora.`,
  },
  tentative: {
    untilClock: (clock) => `hasta ${withArticle(clock)}`,
    untilMoment: (moment) => `hasta el ${moment}`,
    subject: ({ what, until }) => `Guardada ${until}: ${what}`,
    booked: ({ service, dealer, until, press }) =>
      `Le guardamos esta hora en ${dealer} ${until}: ${service}. Para quedarse con ella, pulse antes «${press}», y así sabremos que este correo le ha llegado; le confirmaremos la cita enseguida. Si no lo hace, podrá reservarla otra persona.`,
    warn: ({ service, dealer, until, press }) =>
      `Todavía le guardamos una hora en ${dealer}, ${until}: ${service}. Nadie ha abierto aún el enlace de nuestros correos, y por eso no sabemos si le llegan. Para quedarse con la hora, pulse antes «${press}»; después caduca y podrá reservarla otra persona.`,
    confirmed: ({ service, dealer }) =>
      `Gracias. La hora que le guardábamos en ${dealer} es suya y su cita está confirmada: ${service}. No tiene que hacer nada más.`,
    lapsed: ({ service, dealer }) =>
      `Su cita en ${dealer} ha caducado: ${service}. Nadie abrió a tiempo el enlace de nuestros correos; la hora vuelve a estar libre. Puede reservar otra cuando quiera.`,
  },
  earlierTime: {
    subject: ({ service, when }) => `Cita más temprana: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `Se ha liberado una hora más temprana en ${dealer}: ${when}. Está reservada solo para usted hasta el ${until}.`,
    otherwise:
      "Si no hace nada, su cita queda como está y la hora liberada pasa al siguiente cliente.",
  },
  ...esAddress,
  ...esDocument,
  ...esInvitation,
  ...esWorkVisit,
  ...esEvent,
  visitInProgress: {
    subject: ({ service }) => `En curso: ${service}`,
    intro: ({ service, dealer }) =>
      `${dealer} ha empezado el trabajo: ${service}. Le escribiremos en cuanto su vehículo esté listo.`,
  },
  visitReady: {
    subject: ({ service }) => `Vehículo listo: ${service}`,
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
      "Si para entonces no se ha cumplido, se lo diremos primero a usted, y en ese mismo momento a los responsables. No tiene que hacer nada.",
  },
  ...esLate,
  ...esUrgent,
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
      `Si no fue así, díganos «${word}» en un plazo de siete días. La promesa volverá a estar pendiente y otra persona responderá por ella.`,
  },
  promiseMoved: {
    subject: ({ due }) => `Nueva fecha para nuestra promesa: ${due}`,
    intro: ({ dealer, due, previousDue }) =>
      `${dealer} cambió la fecha de una promesa: del ${previousDue} al ${due}. La fecha anterior queda anotada.`,
    picked: ({ dealer, due, previousDue }) =>
      `Eligió una nueva fecha para lo que ${dealer} le prometió: el ${due} en lugar del ${previousDue}.`,
    agreed:
      "Quedó anotado que usted está de acuerdo. Si no lo está, díganos «No es así» en un plazo de siete días.",
  },
  promiseWithdrawn: {
    subject: () => "Una promesa se cerró porque ya no hace falta",
    intro: ({ dealer }) =>
      `${dealer} cerró la siguiente promesa: se dijo que usted ya no la necesita.`,
    ended: ({ dealer }) => `${dealer} cerró la siguiente promesa.`,
    disputable: "Si la necesita, díganos «No es así» en un plazo de siete días.",
  },
  promiseReopened: {
    subject: ({ due }) => `Pendiente otra vez: nuestra promesa, a más tardar el ${due}`,
    intro: ({ owner, due }) =>
      `Nos dijo que no fue así. Gracias. La promesa vuelve a estar pendiente: ahora responde por ella ${owner}, a más tardar el ${due}.`,
    afterAll: {
      subject: ({ due }) => `Pendiente otra vez: nuestra promesa, a más tardar el ${due}`,
      intro: ({ owner, due }) =>
        `Le dijimos que la siguiente promesa había terminado, porque constaba que no había acudido a su cita. Vuelve a estar en pie, tal como se la hicimos: ${owner} la cumplirá a más tardar el ${due}. No tiene que hacer nada.`,
    },
  },
  promiseHandedOver: {
    subject: ({ owner, due }) => `${owner} se ocupa de nuestra promesa, a más tardar el ${due}`,
    intro: ({ owner, dealer, due }) =>
      `${owner} se hizo cargo de la siguiente promesa de ${dealer}. Sigue venciendo el ${due}; no tiene que hacer nada.`,
    hosted: ({ owner, dealer, due }, from) =>
      `${dealer} se hizo cargo de la promesa siguiente, que le hizo ${from}. Allí se ocupa ${owner}, a más tardar el ${due}; no tiene que hacer nada.`,
  },
  answers: answersEs,
  stillWaiting: ({ service, until }) =>
    `Sigue en la lista de espera hasta el ${until}: ${service}.`,
  visitor: visitorEs,
  times: timesEs,
  toCall: (customer) => `llamar a ${customer}`,
  // Who was not content knows how they rated it.
  own: { ...own, "talk-about-visit": "Hablar de la visita: {service}" },
  step: (step, of) => `${step} de ${of}`,
  noAttempts: "ninguno",
  attempt: (outcome, when) => `${ATTEMPTS[outcome]}, ${when}`,
  ...esStaff,
};

const ATTEMPTS = {
  "no-answer": "sin respuesta",
  voicemail: "mensaje de voz",
  busy: "ocupado",
  "wrong-number": "número equivocado",
  "bad-time": "en mal momento",
} as const;
