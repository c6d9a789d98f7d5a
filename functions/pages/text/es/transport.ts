import { transportName } from "../../../../shared/language/transport-names.ts";
import type * as english from "../en/transport.ts";

export const transportLines: typeof english.transportLines = {
  "appointment.transport-changed": ({ appointment: { serviceName, transport: chosen } }) =>
    chosen === undefined
      ? `No se necesita transporte durante ${serviceName}`
      : `Transporte durante ${serviceName}: ${transportName(chosen.kind, "es")}`,
  "appointment.overnight-proposed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "El vehículo debe quedarse por la noche"
      : `El vehículo debe quedarse por la noche, listo a más tardar ${say(night.readyBy)}; transporte: ${transportName(night.transport, "es")}. Se pidió la conformidad del cliente`,
  "appointment.overnight-agreed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "Acordado: el vehículo se queda por la noche"
      : `Acordado${night.onPaper === true ? " en papel" : ""}: el vehículo se queda por la noche, listo a más tardar ${say(night.readyBy)}; transporte: ${transportName(night.transport, "es")}`,
  "appointment.overnight-declined": ({ overnight: night }, say) =>
    `Rechazado: el vehículo no se queda hasta ${say(night.readyBy)}`,
};

export const transport: english.TransportText = {
  label: "Transporte",
  question: "¿Cómo se moverá mientras su vehículo está aquí?",
  none: "No necesito nada",
  gone: "No queda ese día",
  goneNote: (kind) => `Ese día no queda «${kind}». Elija otra cosa u otra hora.`,
  desk: {
    change: "Transporte",
    title: (service) => `Transporte durante ${service}`,
    lead: "Cómo se mueve el cliente mientras el vehículo está aquí. El cliente lo lee.",
    none: "No hace falta nada",
    press: "Guardar",
    need: "Elija cómo se mueve el cliente",
    taken: (day) => `No queda nada de eso el ${day}`,
    notOffered: "Eso no se ofrece aquí",
  },
};

export const overnight: english.OvernightText = {
  title: "Su vehículo se queda por la noche",
  lead: "Necesitamos quedarnos con su vehículo por la noche. Díganos si le parece bien.",
  readyBy: "Listo a más tardar",
  agree: "Estoy de acuerdo",
  decline: "No estoy de acuerdo",
  link: "Aceptar o rechazar",
  asked: (by) =>
    `Nos gustaría quedarnos con su vehículo por la noche. Estaría listo a más tardar ${by}.`,
  agreed: (by) => `Aceptó que su vehículo se quede por la noche. Estará listo a más tardar ${by}.`,
  onPaper: (by) =>
    `Firmó aquí que su vehículo se queda por la noche. Estará listo a más tardar ${by}.`,
  notSo: "No es así",
  changed: "Mientras tanto se propuso otra cosa. Léala antes de responder.",
  desk: {
    link: "Se queda por la noche",
    again: "Cambiar la noche",
    heading: (service) => `${service}: el vehículo se queda por la noche`,
    about:
      "Se avisa al cliente enseguida y se le pide su conformidad. Lo que elija queda reservado para él cada día hasta entonces.",
    day: "Listo el",
    time: "Listo a más tardar (hora)",
    paper: "El cliente lo firmó aquí",
    press: "Pedir conformidad",
    open: (by) => `Se queda por la noche hasta ${by}. Aún sin aceptar.`,
    agreed: (by) => `Se queda por la noche hasta ${by}. Aceptado por el cliente.`,
    onPaper: (by) => `Se queda por la noche hasta ${by}. Aceptado en papel.`,
    needDay: "Elija un día y una hora",
    badTime: {
      "due-passed": "Esa hora ya pasó",
      "before-the-night": "Elija un día posterior: el vehículo se queda por la noche",
      "too-long-overnight": "Es demasiado lejos",
      "closed-then": "Está cerrado a esa hora",
    },
    needKind: "Elija cómo se mueve el cliente hasta entonces",
    notOverNight: "Nadie puede esperar aquí por la noche",
  },
};

export const offered: english.OfferedText = {
  title: "Transporte para clientes",
  lead: "Lo que pueden elegir mientras su vehículo está aquí. Deje el número vacío si no hay límite.",
  nothing: "No se ofrece nada",
  kind: "Tipo",
  perDay: "Cuántos al día",
  add: "Añadir",
  remove: (name) => `Quitar ${name}`,
  line: (name, perDay) => (perDay === undefined ? name : `${name}: ${perDay} al día`),
  need: "Elija un tipo",
  badNumber: "Use un número entero de 1 a 1.000, o déjelo vacío",
};
