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

const state: Readonly<Record<CampaignState, string>> = {
  draft: "sin empezar",
  running: "en marcha",
  paused: "en pausa",
  stopped: "detenida",
  done: "terminada",
};

const why: Readonly<Record<WhyHeld | WhySkipped | "other", string>> = {
  bad: "Su fila no se puede leer",
  doubled: "Dos veces en la tabla",
  dead: "Los correos no llegan a su dirección",
  declined: "No quieren recibir estos correos",
  "no-consent": "Nada dice que lo aceptaron",
  "no-sales-consent": "No aceptaron que ventas les escriba",
  "do-not-call": "Pidieron que no se les llame",
  answered: "Ya respondieron a lo que se trata",
  erased: "Sus datos se borraron",
  ended: "La campaña terminó antes de su turno",
  "open-announcement": "Lo que se les anunció antes aún no tiene resultado",
  "open-complaint": "Su reclamación sigue abierta",
  "too-soon": "Se les escribió hace poco",
  other: "Otro motivo",
};

const figures: Readonly<Record<Flag | "written" | "promised" | "left", string>> = {
  written: "Correo enviado",
  delivered: "Entregado",
  bounced: "Devuelto",
  unsubscribed: "No quieren más correos así",
  came: "Abrieron la página e hicieron algo en ella",
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
    "Lo que escribe a muchos clientes de un concesionario. Cada correo lleva a una hora que se puede reservar, o hace una promesa que alguien cumple.",
  none: "Aún no hay campañas. Una campaña escribe a muchos clientes de un concesionario; cada correo lleva a una hora que se puede reservar, o hace una promesa que alguien cumple.",
  add: "Nueva campaña",
  state,
  people,
  writtenOf: (written, rows) => `${n(written)} correos para ${people(rows)}`,
  settledOf: (settled, rows) => `${n(settled)} de ${people(rows)}`,
  dealerLead:
    "De qué concesionario son los clientes. Quién puede prometer algo y qué se puede reservar se pregunta después.",
  onward: "Continuar",
  lead: "No se escribe a nadie antes de que la empiece. Primero verá cómo se lee y a quién no se escribe.",
  name: "Nombre",
  nameHint: "Los clientes no lo leen",
  purpose: "De qué se trata",
  purposeHint:
    "Por ejemplo, Fin del leasing. A quien espera el resultado de otra campaña sobre lo mismo no se le escribe otra vez.",
  texts: "Lo que dice",
  textsLead: (language) =>
    `En tantos idiomas como quiera; hace falta ${language}, para quien no lee ninguno de los otros. Un idioma vacío se deja fuera. En los textos:`,
  placeholders: [
    { name: "name", means: "es el nombre de quien lo lee" },
    { name: "dealer", means: "es el nombre del concesionario" },
    { name: "promise", means: "es lo que se promete, quién lo cumple y para cuándo" },
    { name: "bookingLink", means: "son las palabras del enlace para reservar" },
  ],
  subject: "Asunto",
  body: "Texto",
  promise: "Lo que promete",
  promiseLead:
    "Toda persona a la que se escribe tiene esta promesa, y alguien la cumple hasta entonces. Déjelo vacío si lleva en cambio a una hora que se puede reservar; puede hacer ambas cosas.",
  what: "Qué se hace por ella",
  whatHint: "Por ejemplo: llamada sobre la inspección del coche en leasing",
  department: "Departamento",
  asOwner: "el de quien la cumple",
  owner: "Quién la cumple",
  everybody: "quien llama en el departamento",
  day: "Hasta qué día",
  time: "Hasta qué hora",
  due: "Hasta",
  link: "Adónde lleva",
  service: "Servicio que se puede reservar",
  serviceHint: "Su enlace abre las horas libres de este servicio",
  noService: "ninguno",
  audience: "Para quién es",
  audienceLead:
    "Una tabla (CSV) con una fila para cada persona. Su primera fila nombra las columnas: nombre, email y, donde se sepan, teléfono, idioma y consentimiento.",
  audienceStays: (rows) =>
    `Es para ${people(rows)}. Otra tabla ocupa su lugar; sin tabla no cambia nada.`,
  file: "Tabla en un archivo",
  fileHint: "CSV, como mucho 4,4 MB y 20.000 filas",
  pasted: "O pegada aquí",
  pastedHint: "nombre,email,teléfono,idioma,consentimiento y debajo una fila por persona",
  basis: "Qué permite escribirles",
  basisHint: "A quien no quiere recibir estos correos no se le escribe en ningún caso.",
  bases: {
    customer: "Son clientes del concesionario",
    consent: "Cada una lo aceptó: la columna consentimiento dice cuándo y cómo",
  },
  window: "Cuándo escribe",
  windowLead: "Según el reloj del concesionario. Vacío, escribe cualquier día; nunca de noche.",
  anyDay: "Cualquier día, nunca de noche",
  from: "De",
  to: "A",
  days: "Solo estos días",
  dailyAmount: "Como mucho, tantos al día",
  save: "Guardar y verla",
  cancel: "Volver sin guardar",
  leave: "Dejarlo como está",
  done: {
    saved: "Está guardada. No se ha escrito a nadie.",
    tested: "Una prueba va de camino hacia usted; llega en unos minutos.",
    started: "Ha empezado.",
    paused: "Está en pausa. No se escribe a nadie más.",
    stopped: "Está detenida. Lo que prometió sigue prometido.",
  },
  preview: "Lo que haría",
  wouldWrite: (count) => `Se escribiría a ${people(count)}`,
  inAnotherLanguage: (count) =>
    count === 1
      ? "1 persona de ellas no lee ninguno de sus idiomas y recibe el del concesionario."
      : `${people(count)} de ellas no leen ninguno de sus idiomas y reciben el del concesionario.`,
  leftOut: "Fuera de la campaña",
  heldBack: "Retenidas por ahora",
  line: (line) => `Línea ${n(line)}`,
  why,
  change: "Cambiar",
  start: "Empezar",
  resume: "Reanudar",
  pause: "Poner en pausa",
  stop: "Detener para siempre",
  startDoes: (many) =>
    many === 1
      ? "Se escribirá a 1 persona, enseguida si ahora se puede escribir. Lo que dice ya no se podrá cambiar."
      : `Se escribirá a ${people(many)}: a las primeras enseguida, si ahora se puede escribir, a las demás a su turno. Lo que dice ya no se podrá cambiar.`,
  startPromises: (what, due) =>
    `A cada una se le promete: ${what}, antes de ${due}. Quien lo cumple lo encuentra entre sus promesas.`,
  pauseDoes: "No se escribe a nadie más hasta que la reanude.",
  stopDoes:
    "No se escribe a nadie más, para siempre. No se puede volver a empezar; sus cifras quedan aquí.",
  promisesStay:
    "Lo que prometió hasta ahora sigue prometido y se cumple. Quien cumple una promesa puede retirarla, una por una.",
  pausedBecause:
    "Se puso en pausa sola, porque lo que promete ya no se podía cumplir. Reanúdela cuando haya otra vez tiempo para las llamadas, o deténgala.",
  goesOn: "Sigue sola; puede cerrar esta página.",
  cameOfIt: "Qué resultó de ella",
  figures,
  about: "Datos",
  nextAt: "Sigue",
  madeBy: "La preparó",
  mail: "Cómo se lee",
  mailIn: (language) => `El correo en ${language}`,
  mailLead:
    "Como lo recibe quien lee este idioma, aquí con su nombre de usted. Sus enlaces no llevan a ninguna parte.",
  testLead: (address) => `Una prueba en este idioma va a ${address}. No promete nada.`,
  test: "Enviarme una prueba",
  cases: "Casos que salieron de ella",
  moreCases: (count) => (count === 1 ? "y 1 más" : `y ${n(count)} más`),
  fileAgain: "Elija el archivo otra vez: una página no puede guardarlo",
  eitherTable: "Envíe un archivo o pegue filas, no ambas cosas",
  needsColumns: "La primera fila tiene que nombrar las columnas, entre ellas nombre y email",
  changed: "Esto ha cambiado entretanto. Mírelo otra vez.",
  forNobody: "Aún no es para nadie: dé una tabla de personas.",
  emptyPromise:
    "Aquí se dice que alguien se pondrá en contacto. Diga abajo qué se promete, quién lo cumple y para cuándo, o quite esa frase.",
  leadsNowhere:
    "Este correo no lleva a ninguna parte. Diga abajo qué promete, o qué servicio se puede reservar.",
  onlyAtNight:
    "Así no queda tiempo para escribir: de noche no sale ningún correo. Elija horas del día.",
  duePassed: "La hora de la promesa ha pasado. Elija una posterior.",
  unknownPlaceholder: (name) =>
    `{${name}} no representa nada aquí: {promise} necesita una promesa, y {bookingLink} un servicio que se pueda reservar`,
  cannotBeKept: (count, due) =>
    `${calls(count)} no se ${count === 1 ? "puede" : "pueden"} hacer antes de ${due}.`,
  callers: (count, hours) =>
    `Hasta entonces ${count === 1 ? "puede" : "pueden"} llamar ${people(count)}, durante ${n(hours)} horas en total.`,
  assumed: (count) =>
    `El departamento no dice cuántas llamadas hace en una hora; se cuenta con ${n(count)}.`,
  alreadyPromised: (count) =>
    `${calls(count)} de ese tiempo ya ${count === 1 ? "está prometida" : "están prometidas"}.`,
  possible: (count) =>
    `Así, para esta campaña aún se ${count === 1 ? "puede" : "pueden"} hacer ${calls(count)}.`,
  earliest: (count, due) =>
    `${calls(count)} se ${count === 1 ? "puede" : "pueden"} hacer antes de ${due}: elija esa hora o una posterior, o escriba a menos personas.`,
  noEarliest: "Ni en dos meses se pueden hacer todas: escriba a menos personas.",
};
