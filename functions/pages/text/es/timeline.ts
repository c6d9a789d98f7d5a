import { noteLines, withSpoken } from "./spoke.ts";
import { plus } from "../../../../shared/kernel/time.ts";
import { isTakenBack } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { Job } from "../../../../shared/story/parts/appointment.schema.ts";
import { fill } from "../../../../shared/kernel/fill.ts";
import { codeLines, settled } from "./verify.ts";
import { conditionLines } from "./condition.ts";
import { partnerLines } from "./partner.ts";
import { transportLines } from "./transport.ts";
import { visit } from "./desk-sheet.ts";
import { introductionLine } from "./introduction.ts";
import { NO_LONGER } from "./no-longer.ts";
import type { Untold } from "../../../../shared/views/who-was-told.ts";
import type { Days, TimelineLines } from "../../../../shared/views/timeline.ts";
import type { StoryText } from "../en/timeline.ts";
import { es } from "../../../../shared/language/own-words/es.ts";

/** Why a visit was cancelled that nobody cancelled for itself. */
const CLEARED = {
  burst: "junto con otras que se reservaron en masa",
  lapsed: "caducó: nadie abrió el enlace de nuestros correos",
} as const;

const lines = {
  "case.opened": () => "Se abrió el caso",
  "case.link-requested": () => "Se volvió a pedir el enlace a este caso",
  "case.imported": () => "Importado de otro sistema",
  ...noteLines,
  "case.closed": () => "Cerrado: no queda nada pendiente",
  "case.joined": () => "Unido a otro caso del mismo cliente",
  "case.parted": () => "Ya no se considera del mismo cliente que otro caso",
  "case.contact-changed": () => "Se cambió cómo y cuándo llamar",
  "case.sales-contact": ({ given }) =>
    given ? "Ventas puede contactar con el cliente" : "Ventas no puede contactar con el cliente",
  ...partnerLines,
  ...codeLines,
  "case.link-rotated": () => "Se sustituyó el enlace a este caso; el anterior ya no sirve",
  "people.exported": () => "Se reunieron todos los datos del cliente",
  "people.erased": () => "Se borró de este caso quién es el cliente",
  "case.address-asked": () => "Se indicó otra dirección de correo; valdrá cuando se confirme",
  "case.customer-changed": ({ changed }) =>
    `Corregido: ${changed.map((field) => FIELDS[field]).join(", ")}`,
  "appointment.booked": ({ appointment: { serviceName, start, visitor }, ...how }, say) =>
    `${serviceName}, cita reservada para el ${say(start)}${comes(visitor)}${outside(how)}${told(how)}`,
  "appointment.rescheduled": ({ appointment: { serviceName, start }, previous, ...how }, say) =>
    `${serviceName}, cita cambiada del ${say(previous.start)} al ${say(start)}${outside(how)}${told(how)}`,
  "appointment.cancelled": ({ appointment: { serviceName, start }, reason, ...how }, say) =>
    `${serviceName}, ${say(start)}: cita cancelada${remark(how.because === undefined ? reason : CLEARED[how.because])}${told(how)}`,
  "appointment.reminded": ({ appointment: { serviceName, start }, lapsesAt }, say) =>
    `Recordatorio: ${serviceName}, ${say(start)}${lapsesAt === undefined ? "" : remark("caduca si nadie abre el enlace")}`,
  "appointment.visitor-changed": ({ appointment: { serviceName, start, visitor } }, say) =>
    visitor === undefined
      ? `Ya no viene nadie en lugar del cliente: ${serviceName}, ${say(start)}`
      : `Viene ${visitor.name}: ${serviceName}, ${say(start)}`,
  "appointment.jobs-added": ({ appointment: { serviceName, start, jobs }, added }, say) =>
    `Se añade a ${serviceName}, ${say(start)}: ${concerns(jobs, added)}`,
  ...conditionLines,
  ...transportLines,
  "appointment.follow-up-noted": ({ appointment: { serviceName, followUp } }) =>
    followUp === undefined
      ? `No queda nada por hacer tras «${serviceName}»`
      : `Queda por hacer tras «${serviceName}»: ${followUp.what}`,
  "appointment.hand-back-named": ({ appointment: { handBack } }, say) => {
    if (handBack === undefined) return "El cliente aún no sabe cuándo vendrá a recoger el vehículo";
    return `El cliente vendrá a recoger el vehículo el ${say(handBack.at)}`;
  },
  "appointment.hand-back-waits": ({ appointment: { handBack }, at }, say) =>
    `El cliente espera el vehículo desde el ${say(handBack?.at ?? at)}`,
  "appointment.clock-changed": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} sigue siendo el ${say(start)}: el cambio de hora no será como estaba previsto`,
  "appointment.in-trouble": ({ appointment: { serviceName, start }, trouble }, say) =>
    `${serviceName} del ${say(start)} no puede tener lugar como se reservó${remark(fill(visit.troubles[trouble.reason], trouble))}`,
  "appointment.proven": ({ appointment: { serviceName, start } }, say) =>
    `${serviceName} del ${say(start)}, cita confirmada: se abrió el enlace de nuestro correo`,
  "appointment.confirmed-as-is": ({ appointment: { serviceName, start }, reason }, say) =>
    `${serviceName} del ${say(start)} se queda como está${remark(reason)}`,
  "appointment.status-changed": ({ appointment: { serviceName, status }, previous }) =>
    `${serviceName}: ${STATUSES[status]}${isTakenBack(status, previous) ? remark("corregido") : ""}`,
  "waiting.joined": ({ waiting: { wish, before } }, _say, day) =>
    wish === undefined || before === undefined
      ? "Preferiría venir antes"
      : `Espera a que quede libre una hora, hasta el ${day(plus(before, -1))}: ${wish.serviceName}`,
  "waiting.proven": ({ waiting: { wish } }) =>
    `Se abrió el enlace de nuestro correo; ya se le pueden guardar horas: ${wish?.serviceName ?? ""}`,
  "waiting.left": ({ waiting: { wish }, because, reason }) => {
    if (wish === undefined) return "Ya no espera una hora más temprana";
    const why = because === undefined ? "" : remark(NO_LONGER[because]);
    return `Ya no espera a que quede libre una hora: ${wish.serviceName}${why}${remark(reason)}`;
  },
  "waiting.offered": ({ waiting: { offer } }, say) =>
    offer === undefined
      ? "Se ofreció una hora más temprana"
      : `El ${say(offer.start)} quedó libre y se guarda hasta el ${say(offer.until)}`,
  "waiting.offer-ended": ({ offer, refused, at }, say) =>
    `${say(offer.start)}: ${refused ? "no la quiso" : at < offer.until ? "ya no se guarda" : "no la aceptó a tiempo"}`,
  "commitment.made": ({ commitment: { kind, what, claimed, owner, dueAt }, by, ...how }, say) => {
    const who = `${owner.name}, para el ${say(dueAt)}`;
    if (by.kind !== "customer")
      return `Prometido: ${what}, por ${who}${foreign(how.overrideReason)}`;
    if (claimed === undefined && kind !== "callback") {
      return `Se pidió: ${what}. Lo promete ${who}`;
    }
    return claimed === undefined
      ? `Se pidió una llamada: ${what}. Prometida por ${who}`
      : `Se comunicó una promesa: ${what}${remark(claimed.madeBy)}. Ahora se encarga ${who}`;
  },
  "commitment.attempted": ({ attempt: { channel, outcome, spokeWith } }) =>
    withSpoken(`Intento por ${CHANNELS[channel]}: ${OUTCOMES[outcome]}`, spokeWith),
  "commitment.acknowledged": ({ commitment: { what, owner } }) =>
    `${owner.name} se encarga: ${what}`,
  "commitment.snoozed": ({ commitment: { what }, until }, say) =>
    `Aplazado hasta el ${say(until)}: ${what}`,
  "commitment.step-fired": ({ commitment: { what }, by, notified, tellCustomer }) =>
    `${by.kind === "system" ? "Con retraso o casi" : "Se avisó al siguiente nivel"}: ${what}; avisados: ${listed(
      [...notified.map(({ name }) => name), ...(tellCustomer ? ["el cliente"] : [])],
    )}`,
  "commitment.still-open": ({ commitment: { what }, notified, tellCustomer }) =>
    `Sigue abierta: ${what}; avisados: ${listed([...notified.map(({ name }) => name), ...(tellCustomer === true ? ["el cliente"] : [])])}`,
  "commitment.at-risk": ({ commitment: { what }, notified }) =>
    `Difícil de cumplir a tiempo: ${what}; avisados: ${listed(notified.map(({ name }) => name))}`,
  "commitment.handed-off": ({ commitment: { what }, to, note, overrideReason }) =>
    `Ofrecida a ${to}: ${what}${remark(note)}${foreign(overrideReason)}`,
  "commitment.handoff-accepted": ({ commitment: { what, owner }, previousOwner }) =>
    `${owner.name} releva a ${previousOwner}: ${what}`,
  "commitment.handoff-returned": ({ commitment: { what, owner }, from, expired, reason }) =>
    `${from}: ${expired ? "no la aceptó a tiempo" : "la devolvió"}, vuelve a ${owner.name}: ${what}${remark(reason)}`,
  "commitment.introduction": (event) => introductionLine(event) + remark(event.reason),
  "commitment.clock-changed": ({ commitment: { what, dueAt } }, say) =>
    `Sigue venciendo el ${say(dueAt)}, aunque el cambio de hora no será como estaba previsto: ${what}`,
  "commitment.policy-applied": ({ commitment: { what } }) =>
    `Los niveles actuales valen ahora aquí: ${what}`,
  "commitment.kept": ({ commitment: { what }, outcome, note, byBooking, settledBy }) => {
    if (settledBy !== undefined) return settled(settledBy, what) + remark(note);
    if (byBooking === true) return `Reservado, no hace falta enviar nada: ${what}`;
    return `Anotado como ${KEPT[outcome]}: ${what}${remark(note)}`;
  },
  "commitment.moved": ({ commitment: { what, dueAt }, previousDueAt, reason, ...how }, say) =>
    `${what}: cambiada del ${say(previousDueAt)} al ${say(dueAt)}${remark(reason)}${foreign(how.overrideReason)}`,
  "commitment.expected": ({ commitment: { what }, expectedAt, reason }, say) =>
    `${what}: se espera para el ${say(expectedAt)}${remark(reason)}`,
  "commitment.time-accepted": ({ commitment: { what, dueAt }, previousDueAt }, say) =>
    `${what}: le va bien el ${say(dueAt)} en lugar del ${say(previousDueAt)}`,
  "commitment.escalated": ({ commitment: { what }, notified }) =>
    `Se pidió ayuda: ${what}; a ${listed(notified.map(({ name }) => name))}`,
  "commitment.undone": ({ commitment: { what }, undone }) =>
    `${UNDONE[undone]} fue un error y se ha retirado: ${what}`,
  "commitment.withdrawn": ({ commitment: { what }, reason }) =>
    `Ya no hace falta: ${what}${remark(reason)}`,
  "commitment.confirmed": ({ commitment: { what }, comment }) =>
    `Confirmada: ${what}${remark(comment)}`,
  "commitment.disputed": ({ commitment: { what }, disputed, comment }) =>
    `${disputed === "expect" ? "«No me va bien»" : "«No es así»"}: ${what}${remark(comment)}`,
  "mail.delivered": () => "Se entregó un correo",
  "mail.bounced": ({ permanent }) =>
    permanent
      ? "Un correo fue devuelto: la dirección no funciona"
      : "Un correo fue rechazado por ahora",
  "mail.suppressed": ({ because }) =>
    because === undefined
      ? "No se envió un correo: su dirección no recibe ninguno"
      : "No se envió un correo: su campaña se detuvo",
  "mail.declined": () => "Ya no quiere encuestas ni publicidad",
  "feedback.requested": () => "Se preguntó qué tal fue la visita",
  "feedback.given": ({ rating, comment }) => `La visita recibió ${rating} de 5${remark(comment)}`,
  "mail.complained": () => "Un correo fue marcado como no deseado",
  "address.failed": ({ person, state }) =>
    `Los correos a ${person.name} ${state === "bounced" ? "son devueltos: la dirección no funciona" : "fueron marcados como no deseados: ya no se envía nada ahí"}`,
  "address.lifted": ({ person }) => `La dirección de ${person.name} vuelve a darse por válida`,
} satisfies TimelineLines;

export const story = {
  lines,
  own: es,
  you: "Usted",
  late: (what) => `No se hizo a tiempo: ${what}`,
  theCustomer: "el cliente",
  untold: (untold: Untold) => untoldText(untold),
  daily: (text: string, { count, from, to }: Days) =>
    `${text} (${count} días, del ${from} al ${to})`,
} satisfies StoryText;

const CHANNELS = { phone: "teléfono", email: "correo", sms: "SMS" } as const;

const FIELDS = {
  name: "nombre",
  email: "dirección de correo",
  phone: "número de teléfono",
  language: "idioma",
  vehicle: "vehículo",
} as const;

const STATUSES = {
  confirmed: "confirmada",
  unconfirmed: "aún sin confirmar",
  arrived: "el cliente está aquí",
  "in-progress": "en curso",
  ready: "listo",
  completed: "terminada",
  "part-needed": "pendiente de una pieza",
  cancelled: "cancelada",
  "no-show": "el cliente no vino",
  "missed-unconfirmed": "no tuvo lugar; nuestra confirmación nunca llegó",
} as const;

const UNDONE = {
  keep: "«Hecho»",
  withdraw: "«Ya no hace falta»",
  attempt: "Un intento",
} as const;

const OUTCOMES = {
  "no-answer": "no contesta",
  voicemail: "mensaje en el buzón",
  busy: "línea ocupada",
  "wrong-number": "número equivocado",
  "bad-time": "en mal momento",
} as const;

const KEPT = { reached: "hablado", done: "hecho", informed: "cliente informado" } as const;

type How = {
  readonly override?: { readonly reason: string } | undefined;
  readonly toldOnThePhone?: boolean | undefined;
};

function concerns(jobs: readonly Job[] | undefined, ids: readonly string[]): string {
  const said = (jobs ?? []).filter(({ id }) => ids.includes(id));
  return said.map(({ concern }) => concern).join(", ");
}

function comes(visitor: { readonly name: string } | undefined): string {
  return visitor === undefined ? "" : `; viene ${visitor.name}`;
}

function told({ toldOnThePhone }: How): string {
  return toldOnThePhone === true ? "; dicho por teléfono" : "";
}

function outside({ override }: How): string {
  return override === undefined ? "" : ` fuera de las reglas${remark(override.reason)}`;
}

function foreign(reason: string | undefined): string {
  return reason === undefined ? "" : `; fuera de las reglas${remark(reason)}`;
}

function remark(text: string | undefined): string {
  return text === undefined || text === "" ? "" : ` (${text})`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nadie" : names.join(", ");
}

function untoldText({ waiting, missed }: Untold): string {
  const still = waiting.length === 0 ? "" : `; se está avisando a: ${listed(waiting)}`;
  return missed.length === 0 ? still : `${still}; no se pudo avisar a: ${listed(missed)}`;
}
