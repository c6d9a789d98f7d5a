import type {
  Denied,
  CaseText,
  HandBackText,
  PromiseText,
  WaitingText,
  FeedbackText,
  UnsubscribeText,
} from "../en/case.ts";
import { withArticle } from "../../../../shared/kernel/date-text.ts";

const TRIED = {
  "no-answer": "no hubo respuesta",
  voicemail: "dejamos un mensaje",
  busy: "la línea estaba ocupada",
  "wrong-number": "el número no era correcto",
  "bad-time": "no era buen momento",
} as const;

export const ofCase = {
  title: (topic) => topic,
  atDealer: (dealer) => `Su caso en ${dealer}`,
  reference: "Referencia",
  keepReference: "Téngala a mano cuando llame.",
  appointments: "Sus citas",
  status: (status) =>
    ({
      confirmed: "Confirmada",
      unconfirmed: "Confirmación no entregada",
      arrived: "Ya está aquí",
      "in-progress": "En curso",
      ready: "Listo",
      completed: "Terminada",
      "part-needed": "Pendiente de una pieza",
      cancelled: "Cancelada",
      "no-show": "No acudió",
      "missed-unconfirmed": "No tuvo lugar",
    })[status],
  held: "Guardada para usted",
  heldNote: (until) =>
    `Le guardamos esta hora hasta el ${until}. Abra antes el enlace de nuestro correo y será suya; después podrá reservarla otra persona.`,
  heldPress: (until, press) =>
    `Le guardamos esta hora hasta el ${until}. Pulse antes «${press}», más arriba, y será suya.`,
  unconfirmedNote:
    "Nuestra confirmación no le llegó, pero la hora es suya. Le llamaremos para confirmarla.",
  missedNote:
    "Lo sentimos: nuestra confirmación nunca le llegó, así que no podía saber de esta cita. No ha faltado a nada; elija una nueva hora cuando le venga bien.",
  unreachedNote:
    "Nuestra confirmación no le llegó, pero la hora es suya. Revise su correo electrónico o denos un número al que llamarle:",
  place: "Dónde",
  with: "Reservado para usted",
  until: (time) => `(hasta ${withArticle(time)})`,
  change: "Cambiar la hora",
  cancel: "Cancelar",
  promises: "Lo que prometimos",
  promiseStatus: (status) =>
    ({ open: "Pendiente", kept: "Hecho", withdrawn: "Ya no hace falta" })[status],
  overdue: "Con retraso",
  overdueNote: "Nos hemos retrasado con esto, y los responsables ya lo saben.",
  by: "Quién",
  due: "A más tardar",
  wasDue: (moment) => `prometido al principio para el ${moment}`,
  doneAt: "Hecho",
  dueToday: (time) => `Hoy, antes de ${withArticle(time)}`,
  dueTomorrow: (time) => `Mañana, antes de ${withArticle(time)}`,
  today: (time) => `a ${withArticle(time)}`,
  otherDay: (moment) => `el ${moment}`,
  tried: (count, when, outcome) =>
    count === 1
      ? `Lo intentamos ${when}: ${TRIED[outcome]}.`
      : `Lo hemos intentado ${count} veces, la última ${when}: ${TRIED[outcome]}.`,
  timeline: "Lo que ha pasado hasta ahora",
  earlier: "Más antiguo",
  latest: "Volver a lo más reciente",
  olderClosed: "Las citas y las promesas más antiguas están en «Más antiguo».",
  mails: "Correos para usted",
  mail: (state) =>
    ({
      queued: "en camino",
      sending: "en camino",
      sent: "enviado",
      delivered: "entregado",
      bounced: "devuelto",
      complained: "marcado como no deseado",
      unknown: "quizá no enviado",
      failed: "no enviado",
      superseded: "ya no hace falta",
      suppressed: "no enviado, la dirección no acepta nuestros correos",
    })[state],
  questions: "¿Algo que añadir o preguntar?",
  callUs: (telephone) => `Llámenos: ${telephone}`,
  cancelTitle: (service) => `¿Cancelar la cita: ${service}?`,
  cancelBody: "La hora queda libre para otros al momento.",
  cancelReason: "¿Nos dice por qué?",
  cancelDo: "Sí, cancelar",
  keep: "No, mantenerla",
  changeTitle: (service) => `Nueva hora: ${service}`,
  now: "Ahora",
  newTime: "Nueva hora",
  changeConfirm: "¿Es esta la hora que quiere?",
  changeDo: "Cambiar a esta hora",
  anotherTime: "Elegir otra hora",
  asNow: (name) => `Como ahora: ${name}`,
  toCase: "← Volver a su caso",
  promise: (kind, what) => (kind === "callback" ? "Le llamamos" : what),
  about: "Asunto",
  number: "Número",
  writtenTo: (email) => `Le escribimos a ${email}.`,
  bookAgain: "Reservar una nueva hora",
  unchanged: "Su cita no ha cambiado.",
  tooLate: "Ya es tarde para cambiarlo aquí. Llámenos y encontraremos una solución.",
  cancelledTitle: (service) => `${service}: cancelada`,
  alreadyCancelled: "Ya estaba cancelada; no hay nada más que hacer.",
  closed: "Esta cita ya no se puede cambiar aquí.",
} satisfies CaseText;

const DENIED: Readonly<Record<Denied, string>> = {
  keep: "Nos dijo que no era así.",
  withdraw: "Nos dijo que no era así.",
  move: "Nos dijo que no aceptó la nueva hora: vuelve a valer la anterior.",
  expect: "Nos dijo que la nueva hora no le va bien: sigue en pie la prometida.",
};

export const promise = {
  logged: (outcome, at) =>
    `Anotamos ${{ reached: "que hablamos con usted", done: "que está hecho", informed: "que se le informó" }[outcome]}, el ${at}.`,
  loggedNote: (note) => `Nuestra nota: «${note}»`,
  isItSo: "¿Es correcto?",
  movedAs: "Anotamos que está de acuerdo con la nueva hora.",
  expectedBy: (moment) =>
    `Ahora lo esperamos para el ${moment}. Lo prometido sigue valiendo hasta que usted acepte.`,
  thatIsFine: "Me va bien",
  doesNotSuit: "No me va bien",
  withdrawnAs: (reason) =>
    `Anotamos que ya no lo necesita${reason === undefined ? "" : `: «${reason}»`}.`,
  yesSo: "Sí, es correcto",
  notSo: "No es así",
  nobodyCalled: "Nadie me llamó",
  comment: "¿Algo que añadir?",
  disputeUntil: (moment) => `Puede decírnoslo hasta el ${moment}.`,
  thanks: "Usted lo confirmó. Gracias.",
  reopened: (denied) => `${DENIED[denied]} Ahora se encarga un responsable.`,
  newTime: "Elegir otra hora",
  book: "Reservar hora",
  comeBack: "Volver",
  noLongerNeeded: "Ya no hace falta",
  companiesSettle:
    "Esto lo arreglan las empresas entre ellas. Usted no tiene que hacer ni pagar nada.",
  withdrawTitle: "¿Ya no hace falta?",
  withdrawBody: "Cerramos esta promesa y ya no le llamaremos por ella.",
  withdrawReason: "¿Nos dice por qué?",
  withdrawDo: "Sí, cerrarla",
  keepIt: "No, todavía la quiero",
  newTimeTitle: "¿Cuándo le llamamos?",
  newTimeNow: "Prometido para",
  by: (moment) => `Antes del ${moment}`,
  newTimeDo: "Llámenme antes de esa hora",
  needTime: "Elija una de las horas",
  timeGone: "Esa hora ya no es posible; elija una de estas",
  noTimes: "No hay otra hora en los próximos días. Llámenos.",
  claimLink: "Me prometieron otra cosa",
  claimTitle: "¿Qué le prometieron?",
  claimLead: "Le creemos. Se hace cargo el responsable, y aquí verá cómo va.",
  claimWhat: "¿Qué se prometió?",
  claimWhatHint: "Por ejemplo: el responsable me llama mañana por la mañana.",
  claimMadeBy: "¿Quién lo prometió?",
  claimDepartment: "¿De qué departamento se trata?",
  claimDate: "¿Para qué día?",
  claimTime: "¿A qué hora?",
  claimDo: "Exigir que se cumpla",
  needWhat: "Diga qué se prometió",
  needDate: "Escriba el día prometido, de hace 30 días como mucho",
  badMadeBy: "Diga de forma más breve quién lo prometió",
  tooManyClaims: "Siguen pendientes cinco promesas de las que nos habló. Para esta, llámenos.",
  changedTitle: "Esto ha cambiado mientras tanto",
  changedBody: "Alguien se adelantó, o ya estaba enviado. Su caso muestra cómo va.",
  tooLateTitle: "Han pasado más de siete días",
  tooLateBody: "No se cambió nada. Llámenos, o díganos en su caso qué se le prometió.",
} satisfies PromiseText;

export const waiting = {
  join: "Avísenme si queda libre una hora más temprana",
  joined:
    "Le escribiremos si queda libre una hora más temprana. Mientras tanto, esta sigue siendo suya.",
  leave: "No necesito venir antes",
  offered: (moment) => `Le guardamos una hora más temprana: ${moment}`,
  until: (moment) => `Guardada hasta el ${moment}; si no hace nada, su cita actual sigue en pie.`,
  remaining: (span) => `Tiempo restante: ${span}.`,
  accept: "Quedarme con la hora más temprana",
  decline: "No, esperar otra",
  gone: "Ya no le guardamos esa hora. Su cita no ha cambiado.",
  goneTitle: "Esa hora ya no está libre",
  calendar: "Añadir a mi calendario",
} satisfies WaitingText;

export const feedback = {
  question: "¿Qué tal fue su visita?",
  rating: (rating) => `${rating} de 5`,
  hint: "1 es muy mal, 5 es muy bien.",
  comment: "¿Qué deberíamos saber?",
  send: "Enviar",
  thanks: "Gracias por su opinión.",
} satisfies FeedbackText;

export const unsubscribe = {
  title: "¿No recibir más encuestas ni publicidad?",
  body: "No recibirá más encuestas ni publicidad por correo. Las confirmaciones y los mensajes sobre sus citas seguirán llegando.",
  decline: "Sí, no me envíen más",
  doneTitle: "No recibirá más encuestas ni publicidad",
  doneBody:
    "A partir de ahora es así. Las confirmaciones y los mensajes sobre sus citas seguirán llegando.",
} satisfies UnsubscribeText;

export { data } from "./case-data.ts";
export { address, reach } from "./case-reach.ts";
export { find } from "./case-find.ts";

/** When they come for a car that is ready. */
export const handBack: HandBackText = {
  link: "Indicar cuándo vendrá",
  change: "Cambiar cuándo vendrá",
  title: "¿Cuándo vendrá a recoger su vehículo?",
  lead: "Puede venir en nuestro horario; tendrá su vehículo preparado.",
  day: "¿Qué día?",
  time: "¿A qué hora?",
  press: "Enviar",
  none: "Aún no lo sé",
  comes: (when) => `Vendrá el ${when}.`,
  openUntil: (clock) => `Hoy está abierto hasta ${withArticle(clock)}.`,
  needDay: "Elija un día",
  badTime: "Indique una hora que no haya pasado, de cinco en cinco minutos, en nuestro horario",
};
