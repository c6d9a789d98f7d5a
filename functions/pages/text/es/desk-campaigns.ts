import type {
  CampaignState,
  WhyHeld,
  WhySkipped,
} from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Flag } from "../../../../shared/campaigns/campaign/recipients.store.ts";
import type { CampaignsText } from "../en/desk-campaigns.ts";

const n = (count: number) => count.toLocaleString("es");
const people = (count: number) => (count === 1 ? "1 persona" : `${n(count)} personas`);
const calls = (count: number) => (count === 1 ? "1 llamada" : `${n(count)} llamadas`);
const inHours = (count: number) => (count === 1 ? "1 hora" : `${n(count)} horas`);

const state: Readonly<Record<CampaignState, string>> = {
  draft: "sin empezar",
  running: "en marcha",
  paused: "en pausa",
  stopped: "detenida",
  done: "terminada",
};

const why: Readonly<Record<WhyHeld | WhySkipped | "other", string>> = {
  bad: "Fila ilegible",
  doubled: "Dos veces en la tabla",
  dead: "Los correos no llegan a su dirección",
  declined: "Baja de este tipo de correos",
  "no-consent": "Sin constancia de consentimiento",
  "no-sales-consent": "Sin consentimiento para correos de ventas",
  "do-not-call": "Con petición de no recibir llamadas",
  answered: "Con respuesta ya dada sobre este tema",
  erased: "Datos borrados",
  ended: "La campaña terminó antes de su turno",
  "open-announcement": "Con un anuncio anterior aún sin resultado",
  "open-complaint": "Con una reclamación abierta",
  "too-soon": "Con otro correo reciente",
  other: "Otro motivo",
};

const figures: Readonly<Record<Flag | "written" | "promised" | "left", string>> = {
  written: "Correos enviados",
  delivered: "Entregado",
  bounced: "Devuelto",
  unsent: "No enviado",
  unsubscribed: "Baja de este tipo de correos",
  came: "Con actividad en su página",
  booked: "Reservado",
  promised: "Prometido",
  kept: "Cumplido",
  withdrawn: "Promesa retirada",
  left: "Aún por llegar",
};

/** What a brand writes to many customers of a dealer. */
export const campaigns: CampaignsText = {
  title: "Campañas",
  listLead:
    "Correos a muchos clientes de un concesionario. Cada uno lleva a una hora que se puede reservar, o hace una promesa que alguien cumple.",
  none: "Aún no hay campañas. Una campaña escribe a muchos clientes de un concesionario; cada correo lleva a una hora que se puede reservar, o hace una promesa que alguien cumple.",
  add: "Nueva campaña",
  state,
  people,
  writtenOf: (written, rows) => `Correos enviados: ${n(written)} de ${n(rows)}`,
  settledOf: (settled, rows) => `${n(settled)} de ${people(rows)}`,
  dealerLead:
    "De qué concesionario son los clientes. Después se pregunta quién puede prometer algo y qué se puede reservar.",
  onward: "Continuar",
  lead: "No se escribe a nadie hasta que usted la empiece. Antes verá cómo se lee y a quién no se escribe.",
  name: "Nombre",
  nameHint: "Los clientes no lo leen",
  purpose: "De qué se trata",
  purposeHint:
    "Por ejemplo, Fin del leasing. A quien espera el resultado de otra campaña sobre lo mismo no se le escribe otra vez.",
  texts: "Lo que dice",
  textsLead: (language) =>
    `En tantos idiomas como quiera; hace falta el texto en ${language}, para quien no lee ninguno de los otros. Un idioma vacío se deja fuera. En los textos:`,
  placeholders: [
    { name: "name", means: "es el nombre de quien lo lee" },
    { name: "dealer", means: "es el nombre del concesionario" },
    { name: "promise", means: "es lo que se promete, quién lo cumple y para cuándo" },
    { name: "bookingLink", means: "es el texto del enlace para reservar" },
  ],
  subject: "Asunto",
  body: "Texto",
  promise: "Lo que promete",
  promiseLead:
    "Cada persona a la que se escribe recibe esta promesa, y alguien la cumple dentro del plazo. Déjelo vacío si el correo lleva, en cambio, a una hora que se puede reservar; también puede hacer ambas cosas.",
  what: "Qué se hará",
  whatHint: "Por ejemplo: llamada sobre la inspección del vehículo en leasing",
  department: "Departamento",
  asOwner: "el de quien la cumple",
  owner: "Quién la cumple",
  everybody: "quien haga llamadas en el departamento",
  day: "Hasta qué día",
  time: "Hasta qué hora",
  due: "A más tardar",
  link: "Adónde lleva",
  service: "Servicio que se puede reservar",
  serviceHint: "Su enlace abre las horas libres de este servicio",
  noService: "ninguno",
  audience: "Para quién es",
  audienceLead:
    "Una tabla (CSV) con una fila para cada persona. Su primera fila nombra las columnas: nombre, email y, donde se sepan, teléfono, idioma y consentimiento.",
  audienceStays: (rows) =>
    `Es para ${people(rows)}. Si da otra tabla, sustituye a la actual; si no, no cambia nada.`,
  file: "Tabla en un archivo",
  fileHint: "CSV, como mucho 4,4 MB y 20.000 filas",
  pasted: "O pegada aquí",
  pastedHint: "nombre,email,teléfono,idioma,consentimiento y debajo una fila por persona",
  basis: "Qué permite escribirles",
  basisHint: "A quien no quiere recibir estos correos no se le escribe en ningún caso.",
  bases: {
    customer: "Son clientes del concesionario",
    consent: "Todos lo aceptaron: la columna «consentimiento» dice «sí»",
  },
  window: "Cuándo escribe",
  windowLead:
    "En la hora local del concesionario. Si lo deja vacío, escribe cualquier día; nunca de noche.",
  anyDay: "Cualquier día, nunca de noche",
  from: "De",
  to: "A",
  days: "Solo estos días",
  dailyAmount: "Correos al día, como mucho",
  save: "Guardar y verla",
  cancel: "Volver sin guardar",
  leave: "Dejarla como está",
  done: {
    saved: "Está guardada. No se ha escrito a nadie.",
    tested: "La prueba está en camino; le llegará en unos minutos.",
    started: "Ha empezado.",
    paused: "Está en pausa. No se escribe a nadie más.",
    stopped: "Está detenida. Lo que prometió sigue prometido.",
  },
  preview: "Lo que haría",
  wouldWrite: (count) =>
    count === 0 ? "No se escribiría a nadie" : `Se escribiría a ${people(count)}`,
  inAnotherLanguage: (count) =>
    count === 1
      ? "1 de ellas no lee ninguno de los idiomas de la campaña y la recibe en el del concesionario."
      : `${n(count)} de ellas no leen ninguno de los idiomas de la campaña y la reciben en el del concesionario.`,
  leftOut: "Fuera de la campaña",
  heldBack: "En espera por ahora",
  line: (line) => `Línea ${n(line)}`,
  why,
  change: "Cambiar",
  start: "Empezar",
  resume: "Reanudar",
  pause: "Poner en pausa",
  stop: "Detener definitivamente",
  startDoes: (many) =>
    many === 1
      ? "Se escribirá a 1 persona, enseguida si ahora se puede escribir. Lo que dice ya no se podrá cambiar."
      : `Se escribirá a ${people(many)}: a las primeras, enseguida, si ahora se puede escribir; a las demás, cuando les toque. Lo que dice ya no se podrá cambiar.`,
  startPromises: (what, due) =>
    `A cada una se le promete: ${what}, a más tardar el ${due}. Quien lo cumple lo encuentra entre sus promesas.`,
  pauseDoes: "No se escribe a nadie más hasta que la reanude.",
  stopDoes:
    "No se escribirá a nadie más. No se puede volver a empezar; sus cifras se conservan aquí.",
  promisesStay:
    "Las promesas de los correos ya enviados siguen en pie y se cumplen; las que esperan su envío terminan. Quien las cumple puede retirarlas, una por una.",
  pausedItself: "Se puso en pausa sola.",
  inTheWay: {
    "cannot-be-kept":
      "Lo que promete ya no se podía cumplir. Reanude la campaña cuando vuelva a haber tiempo para las llamadas, o deténgala.",
    "nobody-keeps-it":
      "Quien debía cumplir la promesa, o su departamento, ya no está en el concesionario. Detenga esta campaña y cree otra, o vuelva a darlos de alta.",
    "service-is-gone":
      "El servicio al que lleva el enlace ya no se ofrece. Vuelva a ofrecerlo y reanude la campaña, o deténgala.",
    "dealer-is-draft":
      "El concesionario es un borrador y allí aún no se puede reservar. Publíquelo primero.",
  },
  ended: "Esta campaña ha terminado; no se puede iniciar ni poner en pausa.",
  notRunning: "Esta campaña no está en marcha; no hay nada que poner en pausa.",
  goesOn: "Sigue sola; puede cerrar esta página.",
  cameOfIt: "Qué resultado ha dado",
  figures,
  about: "Datos",
  nextAt: "Continúa",
  madeBy: "La preparó",
  mail: "Cómo se lee",
  mailIn: (language) => `El correo en ${language}`,
  mailLead:
    "Así lo recibe quien lee este idioma; aquí figura el nombre de usted en lugar del suyo. Los enlaces no llevan a ninguna parte.",
  testLead: (address) => `La prueba en este idioma se envía a ${address}. No promete nada.`,
  test: "Enviarme una prueba",
  cases: "Casos que ha abierto",
  moreCases: (count) => (count === 1 ? "y 1 más" : `y ${n(count)} más`),
  consentColumn: "Consentimiento",
  pastedAgain:
    "Pegue las filas otra vez o envíelas en un archivo: son demasiadas para mostrarlas de nuevo",
  fileAgain: "Elija el archivo otra vez: la página no puede conservarlo",
  eitherTable: "Envíe un archivo o pegue filas, no ambas cosas",
  needsColumns: "La primera fila tiene que nombrar las columnas, entre ellas nombre y email",
  changed: "Esto ha cambiado entretanto. Compruébelo otra vez.",
  forNobody: "Aún no es para nadie: añada la tabla de destinatarios.",
  emptyPromise:
    "Aquí se dice que alguien se pondrá en contacto. Diga abajo qué se promete, quién lo cumple y para cuándo, o quite esa frase.",
  leadsNowhere:
    "Este correo no lleva a ninguna parte. Diga abajo qué promete, o qué servicio se puede reservar.",
  noTextIn: (language) =>
    `Escriba también un texto en ${language}, el idioma del concesionario, para quien no lee ninguno de los otros.`,
  onlyAtNight:
    "Así no queda tiempo para escribir: de noche no sale ningún correo. Elija horas del día.",
  duePassed: "La hora de la promesa ya ha pasado. Elija una posterior.",
  unknownPlaceholder: (name) =>
    `{${name}} no significa nada aquí: {promise} necesita una promesa, y {bookingLink} un servicio que se pueda reservar`,
  cannotBeKept: (count, due) => `No hay tiempo para ${calls(count)} hasta el ${due}.`,
  callers: (count, hours) =>
    count === 0
      ? "Hasta entonces no hay nadie que pueda llamar."
      : `Hasta entonces ${count === 1 ? "puede" : "pueden"} llamar ${people(count)}, durante ${inHours(hours)} en total.`,
  assumed: (count) =>
    `El departamento no indica cuántas llamadas hace una persona por hora; se cuenta con ${n(count)}.`,
  alreadyPromised: (count) =>
    `De ese tiempo hay que descontar ${calls(count)} ya ${count === 1 ? "prometida" : "prometidas"}.`,
  tooFewADay: (daily, inTime, atOnce) =>
    `Lo que limita es la cantidad diaria: con ${n(daily)} al día, solo a ${people(inTime)} se les puede escribir con tiempo para la llamada. Sin ese límite habría tiempo para ${calls(atOnce)}.`,
  possible: (count) =>
    count === 0
      ? "Así, para esta campaña ya no queda tiempo para ninguna llamada."
      : `Así, para esta campaña aún hay tiempo para ${calls(count)}.`,
  earliest: (count, due) =>
    `Sí hay tiempo para ${calls(count)} hasta el ${due}: elija esa hora o una posterior, o escriba a menos personas.`,
  noEarliest: "Ni en dos meses se pueden hacer todas: escriba a menos personas.",
};
