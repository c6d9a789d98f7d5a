import type { BrandText } from "../brand-text.ts";
import type { DeskProblemText } from "../desk-problem-text.ts";
import type { DeskText } from "../desk-text.ts";
import type { FindText } from "../find-text.ts";
import type { HandoffText } from "../handoff-text.ts";
import type { KeysText } from "../keys-text.ts";
import type { NowText } from "../now-text.ts";
import { ofCase } from "./case.ts";

export const brand: BrandText = {
  title: "Todos los concesionarios",
  lead: (late, care) =>
    `${late === 0 ? "Nada va con retraso" : late === 1 ? "1 promesa va con retraso" : `${late} promesas van con retraso`}, ${care === 0 ? "ninguna le toca a usted" : care === 1 ? "1 le toca a usted" : `${care} le tocan a usted`}.`,
  atCare: "Ha llegado a la marca",
  nothingAtCare:
    "Ninguna promesa le toca a usted. Los concesionarios resuelven entre ellos lo que va con retraso.",
  dealers: "Concesionarios",
  noDealers: "Ningún concesionario lleva aún esta marca.",
  dealer: "Concesionario",
  late: "Con retraso",
  care: "Ha llegado a la marca",
  reportTitle: "Promesas cumplidas por concesionario",
  reportLead: "Promesas que vencían en estos días, según el calendario de cada concesionario.",
  rate: "Cumplidas a tiempo",
  rateCell: (percent, kept, settled) => `${percent} (${kept} de ${settled})`,
  rateNone: "nada vencía",
  keptLate: "Cumplidas tarde",
  openOverdue: "Con retraso y abiertas",
  total: "En total",
  backToBrand: "← Todos los concesionarios",
};

export const problem: DeskProblemText = {
  toDesk: "Al puesto",
  words: {
    "case-not-found": {
      title: "No hay tal caso en su concesionario",
      body: "Compruebe la referencia. El caso de otro concesionario es solo suyo.",
    },
    "dealer-not-found": {
      title: "Usted no es de este concesionario",
      body: "O no existe ese concesionario. Vaya a su propio puesto.",
    },
    "brand-not-found": {
      title: "Usted no trabaja para esta marca",
      body: "O no existe esa marca. Vaya a su propio puesto.",
    },
    "channel-not-allowed": {
      title: "El cliente no quiere que se le llame ahí",
      body: "No se anotó nada. Vuelva y elija otro número.",
    },
    "role-not-allowed": {
      title: "Eso no le corresponde",
      body: "No se cambió nada. Pregunte a un responsable o a quien se le ofreció.",
    },
    "outside-call-window": {
      title: "A esta hora no",
      body: "El cliente solo atiende llamadas a otras horas, así que no se anotó nada. Si llamó él, vuelva y marque «Nos llamó el cliente».",
    },
    "idempotency-key-reused": {
      title: "Este formulario ya se envió",
      body: "Vale lo primero que envió. Para otra cosa, empiece de nuevo.",
    },
  },
};

export const desk: DeskText = {
  desk: "Puesto",
  skip: "Ir al contenido",
  now: "Ahora",
  today: "Hoy",
  new: "Nuevo",
  find: "Buscar",
  report: "Informe",
  document: "Concesionario",
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
    "El servicio de acceso puede recordarle; en un ordenador compartido, salga también allí.",
  signIn: "Entrar",
  endedTitle: "Su sesión ha terminado",
  endedBody: "No se cambió nada. Entre de nuevo; volverá adonde estaba.",
  endedTyped: "Lo que había escrito, para copiar",
  notSignedInTitle: "No ha entrado",
  notSignedInBody: "El acceso no se terminó o tardó demasiado. Inténtelo otra vez.",
  notVerifiedBody:
    "Su dirección de correo no está comprobada en el servicio de acceso, así que no sabemos quién es.",
};

export const find: FindText = {
  title: "Buscar",
  lead: "Rellene lo que tenga; todo lo indicado debe coincidir.",
  reference: "Referencia",
  name: "Nombre",
  phone: "Número de teléfono",
  email: "Dirección de correo",
  registration: "Matrícula",
  do: "Buscar",
  needOne: "Rellene al menos uno de estos",
  badPhone: "Escriba un número de teléfono con su prefijo",
  none: "Nada coincide. ¿Quizá se escribe de otro modo, o es otro número?",
  found: (count) => (count === 1 ? "1 caso" : `${count} casos`),
  opened: (moment) => `desde ${moment}`,
  todayTitle: "Hoy",
  dayTitle: (day) => day,
  before: "← Día anterior",
  after: "Día siguiente →",
  day: "Día",
  calendars: "Calendarios y tablas",
  nothing: "No hay nada reservado para este día.",
  unconfirmed: "Sin confirmar al cliente",
  mail: (state) => `correo ${ofCase.mail(state)}`,
  open: (count) => (count === 1 ? "1 promesa abierta" : `${count} promesas abiertas`),
};

export const handoff: HandoffText = {
  title: "Pasarla",
  link: "Pasarla",
  lead: (owner) => `${owner} la conserva hasta que se acepte; sin respuesta, vuelve.`,
  to: "¿A quién?",
  anybodyIn: (department) => `Cualquiera de ${department}`,
  otherDealer: "Otro concesionario",
  toHint: "Otro concesionario ve este caso desde la oferta hasta que lo devuelve.",
  note: "¿Qué conviene saber?",
  offer: "Ofrecerla",
  needNote: "Diga qué conviene saber",
  badTo: "Elija a otra persona",
  offered: (to, moment) => `Ofrecida a ${to} hasta ${moment}.`,
  theirNote: (note) => `«${note}»`,
  accept: "Hacerse cargo",
  returnWhy: "¿Por qué no?",
  giveBack: "Devolverla",
  takeBack: "No aceptada, o devuelta",
  needReason: "Diga por qué",
  escalate: "Avisar ya al siguiente nivel",
  applyPolicy: "Usar los pasos de ahora",
};

export const keys: KeysText = {
  open: "Teclas",
  title: "Atajos de teclado",
  lead: "Sobre una promesa de la lista, o en el caso para la más urgente:",
  close: "Cerrar",
  on: "Las teclas sueltas funcionan",
  help: "Esta ayuda",
  next: "Entrada siguiente",
  previous: "Entrada anterior",
  enter: "Abrir la entrada",
};

export const now: NowText = {
  title: "Ahora",
  lead: (late, open, more) =>
    open === 0
      ? "Aquí no hay nada abierto. Todos a quienes se prometió algo han sabido de nosotros."
      : `${late === 0 ? "Nada va con retraso" : `${late} con retraso`}, ${open}${more ? " o más" : ""} ${open === 1 ? "abierta" : "abiertas"}.`,
  show: "Mostrar",
  mine: "Las mías",
  all: "Todas",
  late: "Con retraso",
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
  exhausted: "último nivel alcanzado",
  more: "Mostrar más",
  windows: (text) => `llamar ${text}`,
  unknown: "un cliente",
};
