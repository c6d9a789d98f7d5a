import type { UsualItem } from "../../../../shared/directory/document/vocabulary.ts";
import type { ConditionMoment } from "../../../../shared/story/parts/condition.schema.ts";
import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { recordLine } from "../../../../shared/booking/condition/record-line.ts";
import type {
  ChecklistText,
  ConditionText,
  NotingText,
  WordText,
  WrongText,
} from "../en/condition.ts";

const ITEMS: Readonly<Record<UsualItem, string>> = {
  outside: "Exterior",
  seats: "Asientos",
  interior: "Interior",
  fuel: "Combustible o carga",
  odometer: "Kilometraje",
};

const MOMENTS: Readonly<Record<ConditionMoment, string>> = {
  arrival: "A la llegada",
  "hand-back": "A la salida",
};

export const conditionLines = {
  "appointment.condition-noted": ({ appointment, moment, replaces }) =>
    `Estado del vehículo ${moment === "arrival" ? "a la llegada" : "a la salida"}${replaces === true ? ", anotado de nuevo" : ""}: ${recordLine(appointment, moment, { names: ITEMS })}`,
  "appointment.complained": ({ text }) => `Algo no está bien en el vehículo: ${text}`,
} satisfies Pick<TimelineLines, "appointment.condition-noted" | "appointment.complained">;

export const condition: ConditionText = {
  title: "Estado del vehículo",
  items: ITEMS,
  moments: MOMENTS,
  item: "Qué",
  notNoted: "Sin anotar",
  notedAt: { arrival: "Anotado a la llegada", "hand-back": "Anotado a la salida" },
  noted: (name, moment) => `${name}, ${moment}`,
  differs: "Distinto",
  driven: (distance) => `${distance} más`,
  note: "Nota",
};

export const noting: NotingText = {
  link: {
    arrival: "Anotar el estado a la llegada",
    "hand-back": "Anotar el estado a la salida",
  },
  again: {
    arrival: "Corregir lo anotado a la llegada",
    "hand-back": "Corregir lo anotado a la salida",
  },
  missing: "Antes de dar la visita por terminada, falta anotar el estado del vehículo a la salida.",
  title: {
    arrival: "Estado del vehículo a la llegada",
    "hand-back": "Estado del vehículo a la salida",
  },
  lead: {
    arrival:
      "Unas palabras sobre cada punto. El cliente las lee, con su nombre. Deje vacío lo que no haya mirado.",
    "hand-back":
      "Diga cómo está ahora todo lo que se miró a la llegada. El cliente lee las dos cosas.",
  },
  onArrival: (text) => `A la llegada: ${text}`,
  asOnArrival: "Rellenar todo como a la llegada",
  asOnArrivalHint: "Mire el vehículo, cambie lo que sea distinto y guarde.",
  inUnit: (unit) => `En ${unit}`,
  files: "Fotos y documentos de este caso",
  save: "Guardar",
  meanwhile: (name, moment) =>
    `${name} lo anotó el ${moment}, después de que usted abriera el formulario. Lo que consta ahora figura encima de sus respuestas; al guardar se sustituye.`,
  standing: (text) => `Ahora: ${text}`,
  refused: {
    "car-does-not-stay": "En esta cita el vehículo no se queda, así que no se anota su estado.",
    "car-was-here": "Alguien anotó cómo estaba el vehículo a la llegada, así que el cliente vino.",
    "arrival-not-noted":
      "Nadie anotó cómo estaba el vehículo a la llegada, así que no hay nada que comparar.",
    "hand-back-noted":
      "El estado a la salida ya está anotado, así que el de la llegada se queda como está. Añada en su lugar una nota al caso.",
    "hand-back-not-noted":
      "El estado del vehículo se anotó a la llegada. Anótelo también a la salida antes de dar la visita por terminada.",
  },
};

export const wrong: WrongText = {
  link: "Algo no está bien en mi vehículo",
  lead: "Díganos qué es. La persona que dirige el departamento le responderá, normalmente antes del mediodía de nuestro próximo día de apertura; la página siguiente le dirá para cuándo.",
  told: "Ya nos ha dicho que algo no está bien. Lo que añada aquí llegará a la persona que le responderá.",
  what: "¿Qué no está bien?",
  send: "Enviar",
  need: "Diga qué no está bien",
  tooLong: (most) => `Dígalo en ${most} caracteres como máximo`,
  notYet:
    "Podrá decírnoslo aquí en cuanto su vehículo esté listo. Hasta entonces seguimos trabajando en él.",
  tooLate:
    "Podía decírnoslo aquí hasta siete días después de la visita. Aun así queremos saberlo: pídanos que le llamemos.",
  notHere: "Aquí no se puede comunicar nada sobre esta cita.",
  never:
    "Este departamento ya no abre, así que nadie podría responderle allí. Llámenos, por favor.",
  call: "Pedir una llamada",
};

export const checklist: ChecklistText = {
  title: "Qué se mira en un vehículo",
  lead: "Cuando un vehículo se queda aquí y cuando se devuelve. Sin una lista propia, son los cinco puntos habituales.",
  name: "Mirar también",
  add: "Añadir",
  remove: (name) => `Quitar ${name}`,
  need: "Diga qué hay que mirar",
  already: "Ya está en la lista",
  full: (most) => `La lista tiene ${most} puntos; no caben más`,
};

export const word: WordText = {
  title: "Noticias de un vehículo que se queda",
  lead: "Cada cuánto sabe el cliente cómo va el trabajo mientras su vehículo está aquí, contando las horas de apertura. Cada vez hay una promesa para ello en su lista.",
  hours: "Horas de apertura entre dos noticias",
  hint: "Media hora o más, por ejemplo 2,5. Con 0 no se promete nada; si lo deja vacío, son cuatro horas.",
  every: (time) => `Cada ${time} de apertura`,
  none: "No se prometen noticias",
};
