import { transportName } from "../../../../shared/language/transport-names.ts";
import type * as english from "../en/transport.ts";

export const transportLines: typeof english.transportLines = {
  "appointment.transport-changed": ({ appointment: { serviceName, transport: chosen } }) =>
    chosen === undefined
      ? `Movilidad durante ${serviceName}: no hace falta nada`
      : `Movilidad durante ${serviceName}: ${transportName(chosen.kind, "es")}`,
  "appointment.overnight-proposed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "El vehículo debe pasar la noche aquí"
      : `El vehículo debe pasar la noche aquí, listo a más tardar el ${say(night.readyBy)}; movilidad: ${transportName(night.transport, "es")}. Se pidió la conformidad del cliente`,
  "appointment.overnight-agreed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "Acordado: el vehículo pasa la noche aquí"
      : `Acordado${night.onPaper === true ? " en papel" : ""}: el vehículo pasa la noche aquí, listo a más tardar el ${say(night.readyBy)}; movilidad: ${transportName(night.transport, "es")}`,
  "appointment.overnight-declined": ({ overnight: night }, say) =>
    `Rechazado: el vehículo no pasa la noche aquí (hasta el ${say(night.readyBy)})`,
};

export const transport: english.TransportText = {
  label: "Movilidad",
  question: "¿Cómo se moverá mientras su vehículo está aquí?",
  none: "No necesito nada",
  gone: "Ya no está disponible ese día",
  goneNote: (kind) => `«${kind}» ya no está disponible ese día. Elija otra cosa u otra hora.`,
  desk: {
    change: "Movilidad",
    title: (service) => `Movilidad durante ${service}`,
    lead: "Cómo se mueve el cliente mientras el vehículo está aquí. El cliente lo lee.",
    none: "No hace falta nada",
    press: "Guardar",
    need: "Elija cómo se mueve el cliente",
    taken: (day) => `Ya no está disponible el ${day}`,
    notOffered: "Eso no se ofrece aquí",
  },
};

export const overnight: english.OvernightText = {
  title: "Su vehículo pasa la noche aquí",
  lead: "Necesitamos que su vehículo pase la noche aquí. Díganos si le parece bien.",
  readyBy: "Listo a más tardar",
  agree: "Estoy de acuerdo",
  decline: "No estoy de acuerdo",
  link: "Aceptar o rechazar",
  asked: (by) =>
    `Nos gustaría que su vehículo pasara la noche aquí. Estaría listo a más tardar el ${by}.`,
  agreed: (by) =>
    `Usted aceptó que su vehículo pase la noche aquí. Estará listo a más tardar el ${by}.`,
  onPaper: (by) =>
    `Usted aceptó aquí por escrito que su vehículo pase la noche con nosotros. Estará listo a más tardar el ${by}.`,
  notSo: "No es así",
  changed: "Mientras tanto se ha propuesto otra cosa. Léala antes de responder.",
  desk: {
    link: "Pasa la noche aquí",
    again: "Cambiar lo previsto para la noche",
    heading: (service) => `${service}: el vehículo pasa la noche aquí`,
    about:
      "Se avisa al cliente enseguida y se le pide su conformidad. La movilidad que elija queda reservada para el cliente cada día hasta entonces.",
    day: "Listo el",
    time: "Listo a más tardar (hora)",
    paper: "El cliente lo firmó aquí",
    press: "Pedir conformidad",
    open: (by) => `Pasa la noche aquí, hasta el ${by}. El cliente aún no ha aceptado.`,
    agreed: (by) => `Pasa la noche aquí, hasta el ${by}. El cliente ha aceptado.`,
    onPaper: (by) => `Pasa la noche aquí, hasta el ${by}. El cliente ha aceptado en papel.`,
    needDay: "Elija un día y una hora",
    badTime: {
      "due-passed": "Esa hora ya pasó",
      "before-the-night": "Elija un día posterior: el vehículo pasa la noche aquí",
      "too-long-overnight": "Falta demasiado para esa fecha",
      "closed-then": "Está cerrado a esa hora",
    },
    needKind: "Elija cómo se mueve el cliente hasta entonces",
    notOverNight: "Nadie puede esperar aquí durante la noche",
  },
};

export const offered: english.OfferedText = {
  title: "Movilidad para clientes",
  lead: "Lo que los clientes pueden elegir mientras su vehículo está aquí. Deje el número vacío si no hay límite.",
  nothing: "No se ofrece nada",
  kind: "Tipo",
  perDay: "Cuántos al día",
  add: "Añadir",
  remove: (name) => `Quitar ${name}`,
  line: (name, perDay) => (perDay === undefined ? name : `${name}: ${perDay} al día`),
  need: "Elija un tipo",
  badNumber: "Use un número entero de 1 a 1.000, o déjelo vacío",
};
