import type { BookingText, DetailsText, CallText, ProofText, VisitorText } from "../en/booking.ts";
import { withArticle } from "../../../../shared/kernel/date-text.ts";

/** `de las 10:30`, `del jueves 10 de junio a las 10:30` */
function ofTime(text: string): string {
  return /^\d/.test(text) ? `de ${withArticle(text)}` : `del ${text}`;
}

export const booking = {
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
  meant: {
    "test-drive": "El vehículo le espera a esa hora y usted lo conduce.",
    inspection: "A esa hora empezamos con su vehículo.",
    "service-drop-off":
      "Nos deja el vehículo y hablamos con usted de lo que hay que hacer. El trabajo empieza después.",
    "hand-back": "Trae de vuelta el vehículo y lo revisamos juntos.",
    event: "Todos acuden a la misma hora; el programa es igual para todos.",
  },
  greets: (department) => `Al llegar, pregunte por: ${department}.`,
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
  chooseOption: (name) => (name === "model" ? "Elija el modelo" : `Elija una opción: ${name}`),
  choosePlace: "Elija el lugar",
  extras: (more: boolean, people: boolean): string =>
    more && people
      ? "Añadir un servicio o elegir quién le atiende"
      : more
        ? "Añadir otro servicio"
        : "Elegir quién le atiende",
  also: "En la misma cita",
  withWhom: "¿Quién quiere que le atienda?",
  anybody: "Sin preferencia",
  withName: "Con",
  showTimes: "Ver horas libres",
  timesTitle: "Elija día y hora",
  chosen: "Su elección hasta ahora",
  service: "Servicio",
  placeName: "Dónde",
  time: "Cuándo",
  change: "Cambiar",
  changeWhat: (what) => ` ${what}`,
  nextFree: "Próxima hora libre",
  take: "Quedarme con esta hora",
  week: "Días de esta semana",
  earlier: "Días anteriores",
  later: "Días siguientes",
  free: (count) => (count === 1 ? "1 libre" : `${count} libres`),
  none: "ninguna",
  wholeMonth: "Todo el mes",
  earlierMonth: "Mes anterior",
  laterMonth: "Mes siguiente",
  monthTitle: "Elija un día",
  noneFree: "nada libre",
  morning: "Mañana",
  afternoon: "Tarde",
  evening: "Tarde-noche",
  on: (day) => ` el ${day}`,
  nothingThisWeek: "No hay nada libre en estos días.",
  nothingAtAll: "Ahora mismo no hay nada libre.",
  noTimeSuits: "¿No le va bien ninguna hora?",
  askForCall: "Pedir que le llamemos",
  tellMe: "Avísenme si queda libre una hora",
  askForCallLead: "Buscamos juntos una hora o respondemos a su pregunta.",
  findYours: "¿Ya ha reservado? Encontrar su cita",
  detailsTitle: "Sus datos",
  book: "Reservar esta hora",
  anotherTitle: "Ya tiene una cita a esa hora",
  anotherBody: (when) =>
    `Ya hay una reservada a su nombre el ${when}; la confirmación está en su correo. ¿Quiere reservar otra?`,
  anotherDo: "Sí, reservar otra",
  takenTitle: (time, free) =>
    free === undefined
      ? `Acaban de reservar la hora ${ofTime(time)}`
      : `Acaban de reservar la hora ${ofTime(time)}; la ${ofTime(free)} está libre`,
  takenBody: "Todo lo que escribió sigue aquí. Elija una de estas horas y reserve de nuevo.",
  takenNone: "Todo lo que escribió sigue aquí, pero no hay otra hora libre. Pida que le llamemos.",
  notOfferedTitle: "Esta hora ya no se ofrece",
  otherTimes: "Elija otra hora",
  moreTimes: "Ver todas las horas libres",
  filledIn: "Hemos rellenado lo que ya nos había indicado. Compruebe que sigue siendo correcto.",
  asLastTime: (name: string) => `Como la última vez: ${name}`,
  hostGone:
    "La persona que eligió ya no atiende estas citas. Si reserva esta hora, le atenderá otra persona.",
} satisfies BookingText;

export const details = {
  you: "Sobre usted",
  name: "Nombre y apellidos",
  email: "Correo electrónico",
  emailHint: "Aquí llega la confirmación, con una entrada para su calendario.",
  emailMeant: "¿Quiso decir esta dirección?",
  emailRight: "No, la mía es correcta",
  emailDoubt: "¿Es correcto su correo electrónico?",
  emailDoubtBody: (typed, meant) =>
    `Ha escrito ${typed}. ¿Quiso decir ${meant}? A esa dirección llega la confirmación.`,
  emailTake: (meant) => `Seguir con ${meant}`,
  emailKeep: (typed) => `Dejar ${typed}`,
  phone: "Número de teléfono",
  phoneHint: "Para localizarle si algo cambia.",
  language: "Idioma de nuestros correos",
  address: "¿Adónde debemos ir?",
  streetAddress: "Calle y número",
  addressLocality: "Ciudad o localidad",
  addressRegion: "Provincia o estado",
  postalCode: "Código postal",
  car: "Su vehículo",
  registration: "Matrícula",
  make: "Marca",
  model: "Modelo",
  mileage: "Kilometraje",
  badMileage: "Escriba el kilometraje en cifras, por ejemplo 45000",
  vin: "Número de bastidor (VIN)",
  badVin: "Escriba los 17 caracteres del número de bastidor",
  notes: "¿Algo que debamos saber?",
  notesHint: "Por ejemplo: la llave se atasca con el frío.",
  topic: "¿De qué se trata?",
  message: "Su mensaje",
  department: "¿Quién debe llamarle?",
  needName: "Escriba su nombre y apellidos",
  badName: "Escriba solo el nombre: 80 caracteres como mucho, sin enlaces, direcciones ni «@»",
  needEmailOrPhone: "Escriba una dirección de correo o un número de teléfono",
  needEmail: "Escriba la dirección de correo a la que debemos escribir",
  needPhone: "Escriba el número al que debemos llamar",
  needTime: "Elija una de las horas",
  badEmail: "Escriba una dirección de correo como nombre@example.com",
  badPhone: "Escriba un número de teléfono con su prefijo",
  needStreet: "Escriba la calle y el número",
  needTown: "Escriba la ciudad o localidad",
  needLeaseEnd: "Indique el día en que termina el leasing",
  needTopic: "Diga en pocas palabras de qué se trata",
  other: (label) => `Revise lo que escribió en «${label}»`,
} satisfies DetailsText;

/** Where somebody else comes than whoever booked. */
export const visitor: VisitorText = {
  fold: "Viene otra persona",
  hint: "Seguiremos escribiéndole a usted y sabremos a quién esperar.",
  name: "Nombre de la persona que viene",
  phone: "Número para ese día",
  phoneHint: "Por si tenemos que preguntar dónde está.",
  label: "Quién viene",
  link: "Viene otra persona",
  title: "¿Quién viene?",
  lead: "La hora no cambia y seguiremos escribiéndole a usted.",
  deskLead:
    "La hora no cambia. El cliente recibe un correo y es a él a quien seguimos escribiendo.",
  press: "Guardar",
  self: "Vendré yo",
  deskSelf: "Viene el cliente",
  need: "Escriba el nombre de quien viene",
  bookedBy: (customer) => `reserva de ${customer}`,
  here: "Ha llegado",
  question: "¿Qué tal fue la visita?",
};

export const call = {
  title: "Le llamamos",
  lead: "Díganos de qué se trata. Recibirá por escrito a qué hora le llamaremos como muy tarde, y lo cumplimos.",
  by: (moment) => `Pídalo ahora y le llamamos antes del ${moment}.`,
  departmentBy: (name, moment) => `${name}: le llamamos antes del ${moment}`,
  when: "¿Cuándo le llamamos?",
  asSoon: "Lo antes posible",
  byThen: (moment) => `Antes del ${moment}`,
  full: "Esa hora ya no está libre. Elija otra.",
  topicFor: (service) => `${service}: buscar una hora`,
  ask: "Pedir la llamada",
  write: "Pedir que le escribamos",
  back: "Volver a la reserva",
} satisfies CallText;

export const proof = {
  title: "Un momento, por favor",
  working:
    "En este momento está reservando muchísima gente. Por eso su navegador hace un breve cálculo que deja fuera a los programas que reservan solos. Tarda unos segundos y después todo sigue por sí solo; no tiene que hacer nada.",
  byMail:
    "Su navegador no puede hacer este cálculo, así que lo resolvemos con un correo: le guardamos esta hora 30 minutos y le enviamos un enlace. Ábralo en ese tiempo y la hora es suya; si no, podrá tenerla otra persona.",
  byMailDo: "Guardar la hora y enviarme el enlace",
  noScripts:
    "Su navegador no puede hacer este cálculo. No se ha reservado nada. Llámenos al número que aparece al principio de esta página o vuelva a intentarlo dentro de un cuarto de hora.",
} satisfies ProofText;
