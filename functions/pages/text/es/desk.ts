import type { DeskText, KeysText, NowText, FindText } from "../en/desk.ts";
import { ofCase } from "./case.ts";

export const desk = {
  desk: "Puesto",
  skip: "Ir al contenido",
  now: "Ahora",
  today: "Hoy",
  plan: "Agenda",
  new: "Nuevo",
  find: "Buscar",
  search: "Buscar casos",
  searchFailed: "No se pudo hacer la búsqueda. Pulse Intro para volver a intentarlo.",
  report: "Informe",
  document: "Concesionario",
  people: "Datos personales",
  imports: "Importar datos de otro sistema",
  signOut: "Salir",
  signedInAs: (name) => `Ha entrado como ${name}`,
  dealers: "Todos mis concesionarios",
  pickDealer: "¿Qué concesionario?",
  noDealerTitle: "Usted no es de ningún concesionario",
  noDealerBody: (email) =>
    `Ha entrado como ${email}. Pida a un responsable que añada esta dirección al equipo y cargue de nuevo la página.`,
  otherPerson: "Entrar como otra persona",
  signedOutTitle: "Ha salido",
  signedOutBody:
    "El servicio de acceso puede recordarle; en un equipo compartido, salga también allí.",
  signIn: "Entrar",
  endedTitle: "Su sesión ha terminado",
  endedBody: "No se cambió nada. Entre de nuevo; volverá adonde estaba.",
  endedTyped: "Su texto, para que pueda copiarlo",
  notSignedInTitle: "No ha entrado",
  notSignedInBody: "El acceso no se terminó o tardó demasiado. Inténtelo otra vez.",
  notVerifiedBody:
    "Su dirección de correo no está comprobada en el servicio de acceso, así que no sabemos quién es.",
} satisfies DeskText;

export const keys = {
  open: "Teclas",
  title: "Atajos de teclado",
  lead: "Con una entrada elegida, estas teclas eligen lo que ha pasado y llevan a la nota. Intro lo anota, Esc lo descarta; una letra sola no envía nada.",
  close: "Cerrar",
  on: "Activar atajos de una sola tecla",
  help: "Esta ayuda",
  next: "Entrada siguiente",
  previous: "Entrada anterior",
  enter: "Abrir la entrada",
} satisfies KeysText;

export const now = {
  title: "Ahora",
  lead: (late, open) =>
    open === 0
      ? "Aquí no hay nada abierto."
      : `${late === 0 ? "Nada va con retraso" : `${late} con retraso`}, ${open} ${open === 1 ? "abierta" : "abiertas"}.`,
  show: "Mostrar",
  mine: "Las mías",
  all: "Todas",
  late: "Con retraso",
  atRisk: "En riesgo",
  today: "Hoy",
  later: "Más tarde",
  lateBy: (span) => `${span} de retraso`,
  dueIn: (span) => `en ${span}`,
  task: (kind, customer, what) => (kind === "callback" ? `Llamar a ${customer}` : what),
  about: (kind, customer, what) => (kind === "callback" ? what : `para ${customer}`),
  step: (step) => `Nivel ${step}`,
  tried: (times) => (times === 1 ? "un intento" : `${times} intentos`),
  taken: "se encarga",
  denied: "«no es así»",
  offers: "Se le ofrecen",
  unplanned: "Nada previsto",
  expected: (when) => `ahora se espera para el ${when}`,
  unanswered: "Ofrecidas, aún sin respuesta",
  offeredTo: (to, span) => `ofrecida a ${to}, tiempo restante: ${span}`,
  exhausted: "último nivel alcanzado",
  more: "Mostrar más",
  windows: (text) => `llamar ${text}`,
  unknown: "un cliente",
  backToBrand: "← Todos los concesionarios",
} satisfies NowText;

export const find = {
  title: "Buscar",
  lead: "Rellene lo que tenga; todo lo que indique debe coincidir.",
  reference: "Referencia",
  name: "Nombre",
  phone: "Número de teléfono",
  email: "Dirección de correo",
  registration: "Matrícula",
  do: "Buscar",
  needOne: "Rellene al menos uno de estos",
  badPhone: "Escriba al menos siete cifras de un número de teléfono",
  none: "No hay coincidencias. ¿Quizá se escribe de otro modo, o es otro número?",
  found: (count) => (count === 1 ? "1 caso" : `${count} casos`),
  opened: (moment) => `desde el ${moment}`,
  todayTitle: "Hoy",
  before: "← Día anterior",
  after: "Día siguiente →",
  day: "Día",
  calendars: "Calendarios y tablas",
  inBulk: "Reservadas en masa",
  inBulkLead:
    "Citas que llegaron juntas desde una misma red, de personas que no han mostrado que leen nuestros correos. Al limpiarlas se cancelan todas las de la lista y no se escribe a nadie.",
  nothingInBulk: "No se ha reservado nada en masa.",
  bookedOn: (hour) => `Reservadas el ${hour}`,
  visitsInBulk: (count) => (count === 1 ? "1 cita" : `${count} citas`),
  leftOutOfBulk: (count) =>
    count === 1
      ? "Otra se deja como está: su cliente es conocido o alguien de aquí la ha atendido."
      : `Otras ${count} se dejan como están: sus clientes son conocidos o alguien de aquí las ha atendido.`,
  clearBulk: (count) =>
    count === 1 ? "Cancelar 1 sin escribir a nadie" : `Cancelar ${count} sin escribir a nadie`,
  waitingList: "Lista de espera",
  toDecide: "Por decidir",
  toDecideLead:
    "Algo ha cambiado en el concesionario y estas citas no pueden tener lugar como están reservadas. Cambie cada una o confirme que se queda como está.",
  nothingToDecide: "No hay nada que decidir.",
  reminderHeld: "El cliente no recibe ningún recordatorio hasta que se cambie o se confirme.",
  asIsReason: "¿Por qué se queda como está?",
  asIsDo: "Se queda como está",
  promiseStays: "Se queda como se prometió",
  promiseRetimed: "Otra hora, acordada con el cliente",
  promiseGone: "Ya no hace falta",
  nothing: "No hay nada reservado para este día.",
  unconfirmed: "Sin confirmar al cliente",
  mail: (state) => `correo ${ofCase.mail(state)}`,
  open: (count) => (count === 1 ? "1 promesa abierta" : `${count} promesas abiertas`),
} satisfies FindText;
