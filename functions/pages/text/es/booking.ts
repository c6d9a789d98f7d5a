import type { BookingText } from "../booking-text.ts";
import type { CallText } from "../call-text.ts";
import type { DetailsText } from "../details-text.ts";
import type { FrameText } from "../frame-text.ts";
import type { WaitingText } from "../waiting-text.ts";

export const frame: FrameText = {
  siteName: "Kept",
  skip: "Ir al contenido",
  callUs: "Llámenos:",
  back: "Atrás",
  errorTitle: "Error",
  problemHeading: "Hay un problema",
  optional: "(opcional)",
  otherDealers: "Todos los concesionarios",
  timesAre: (zone) =>
    `Todas las horas son las del reloj del concesionario: ${zone}. El suyo marca otra.`,
  privacy: "Sus datos se usan para su cita o su llamada y para nada más.",
  changed: "Algo ha cambiado aquí mientras usted escribía.",
  show: "Cargar de nuevo (se pierde lo escrito)",
};

export const booking: BookingText = {
  dealersTitle: "¿Adónde quiere ir?",
  dealersLead: "Elija un concesionario para reservar una hora o pedir una llamada.",
  noDealers: "Todavía no hay ningún concesionario.",
  servicesTitle: "¿Qué podemos hacer por usted?",
  servicesLead: "A continuación verá las horas libres; su cita queda confirmada al momento.",
  keptRate: ({ onTime, promises, days }) =>
    `En los últimos ${days} días cumplimos a tiempo ${onTime} de ${promises} promesas.`,
  noServices: "Este concesionario aún no admite reservas en línea. Pida mejor que le llamemos.",
  minutes: (count) => (count === 1 ? "1 minuto" : `${count} minutos`),
  hours: (count) => (count === 1 ? "1 hora" : `${count} horas`),
  about: (duration) => `Dura aproximadamente ${duration}`,
  option: (name) => (name === "model" ? "¿Qué modelo?" : `¿Qué opción: ${name}?`),
  optionName: (name) =>
    name === "model" ? "Modelo" : name.slice(0, 1).toUpperCase() + name.slice(1),
  where: "¿Dónde?",
  place: (kind, dealer) =>
    ({
      dealer: `En ${dealer}`,
      home: "En su casa",
      work: "En su trabajo",
      other: "En otro lugar",
    })[kind],
  chooseOption: (name) => `Elija: ${name === "model" ? "modelo" : name}`,
  choosePlace: "Elija el lugar",
  showTimes: "Ver horas libres",
  timesTitle: "Elija día y hora",
  chosen: "Su elección hasta ahora",
  service: "Servicio",
  placeName: "Dónde",
  time: "Cuándo",
  change: "Cambiar",
  changeWhat: (what) => ` ${what.toLowerCase()}`,
  nextFree: "Próxima hora libre",
  take: "Tomar esta hora",
  week: "Días de esta semana",
  earlier: "Días anteriores",
  later: "Días siguientes",
  free: (count) => (count === 1 ? "1 libre" : `${count} libres`),
  none: "ninguna",
  morning: "Mañana",
  afternoon: "Tarde",
  evening: "Noche",
  on: (day) => ` el ${day}`,
  nothingThisWeek: "No hay nada libre en estos días.",
  nothingAtAll: "Ahora mismo no hay nada libre.",
  noTimeSuits: "¿Ninguna hora le viene bien?",
  askForCall: "Pedir que le llamemos",
  askForCallLead: "Buscamos juntos una hora o respondemos a su pregunta.",
  detailsTitle: "Sus datos",
  book: "Reservar esta hora",
  takenTitle: (time, free) =>
    free === undefined
      ? `Acaban de reservar ${time}`
      : `Acaban de reservar ${time}; ${free} está libre`,
  takenBody: "Todo lo que escribió sigue aquí. Elija una de estas horas y reserve de nuevo.",
  takenNone: "Todo lo que escribió sigue aquí, pero no hay otra hora libre. Deje que le llamemos.",
  notOfferedTitle: "Esta hora ya no se ofrece",
  otherTimes: "Elija otra hora",
  moreTimes: "Ver todas las horas libres",
};

export const details: DetailsText = {
  you: "Sobre usted",
  name: "Nombre y apellidos",
  email: "Correo electrónico",
  emailHint: "Aquí llega la confirmación, con una entrada para su calendario.",
  emailMeant: "¿Quiso decir",
  emailDoubt: "¿Es correcto su correo electrónico?",
  emailDoubtBody: (typed, meant) =>
    `Ha escrito ${typed}. ¿Quiso decir ${meant}? Allí llega la confirmación.`,
  emailTake: (meant) => `Seguir con ${meant}`,
  emailKeep: (typed) => `Dejar ${typed}`,
  phone: "Número de teléfono",
  phoneHint: "Para localizarle si algo cambia.",
  language: "Idioma de nuestros correos",
  address: "¿Adónde vamos?",
  streetAddress: "Calle y número",
  addressLocality: "Ciudad",
  addressRegion: "Estado o región",
  postalCode: "Código postal",
  car: "Su coche",
  registration: "Matrícula",
  notes: "¿Algo que debamos saber?",
  notesHint: "Por ejemplo: la llave se atasca cuando hace frío.",
  topic: "¿De qué se trata?",
  message: "Su mensaje",
  department: "¿Quién debe llamarle?",
  needName: "Escriba su nombre y apellidos",
  needEmailOrPhone: "Escriba un correo electrónico o un número de teléfono",
  needPhone: "Escriba el número al que debemos llamar",
  needTime: "Elija una de las horas",
  badEmail: "Escriba un correo electrónico como nombre@example.com",
  badPhone: "Escriba un número de teléfono con su prefijo",
  needStreet: "Escriba la calle y el número",
  needTown: "Escriba la ciudad",
  needTopic: "Diga en pocas palabras de qué se trata",
  other: (label) => `Revise lo que escribió en «${label}»`,
};

export const call: CallText = {
  title: "Le llamamos",
  lead: "Díganos de qué se trata. Recibirá por escrito antes de qué hora llamamos, y lo cumplimos.",
  by: (moment) => `Pídalo ahora y le llamamos antes del ${moment}.`,
  departmentBy: (name, moment) => `${name}: le llama antes del ${moment}`,
  topicFor: (service) => `${service}: encontrar una hora`,
  ask: "Pedir la llamada",
  back: "Volver a la reserva",
};

export const waiting: WaitingText = {
  join: "Avísenme si se libera una hora antes",
  joined: "Le escribimos si se libera una hora antes. Hasta entonces, esta sigue siendo suya.",
  leave: "No necesito venir antes",
  offered: (moment) => `Le guardamos una hora antes: ${moment}`,
  until: (moment) => `Guardada hasta el ${moment}; si no hace nada, su cita actual sigue en pie.`,
  accept: "Tomar la hora anterior",
  decline: "No, esperar otra",
  gone: "Ya no le guardamos esa hora. Su cita no ha cambiado.",
  goneTitle: "Esa hora ya no está libre",
  calendar: "Añadir a mi calendario",
};
