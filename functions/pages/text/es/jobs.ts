import type { JobsText } from "../en/jobs.ts";

export const jobs: JobsText = {
  label: "Para qué",
  reason: (reason) =>
    ({
      recall: "Llamada a revisión",
      maintenance: "Mantenimiento",
      repair: "Reparación",
      diagnosis: "Diagnóstico",
      inspection: "Inspección",
      other: "Otro",
    })[reason],
  hours: (hours) => `${hours} h`,
  waits: (order, day) => `Pendiente de una pieza, pedido ${order}, prevista para el ${day}`,
  add: "Añadir un trabajo",
  addTitle: (service) => `Añadir un trabajo: ${service}`,
  addLead:
    "El cliente lo ve en su página. Sus horas cuentan desde ahora en el día del taller, aunque ya esté completo.",
  concern: "Qué hay que hacer",
  why: "Motivo",
  shopHours: "Horas de taller",
  addDo: "Añadir",
  needConcern: "Diga qué hay que hacer",
  badHours: "Indique las horas, por ejemplo 1,5; más de 0 y como máximo 100",
  tooMany: "Esta cita ya tiene todos los trabajos que puede tener",
  part: "Falta una pieza",
  partTitle: (service) => `Falta una pieza: ${service}`,
  partLead:
    "El trabajo espera hasta que llegue la pieza. Se comunican al cliente el número de pedido y el día; solo se puede reservar otra cita para ello a partir del siguiente día laborable.",
  which: "Qué trabajo",
  order: "Número de pedido",
  expected: "Prevista para el",
  partDo: "Anotar",
  partEnds: "Terminar: la pieza no ha llegado",
  needJob: "Elija el trabajo que espera",
  needOrder: "Indique el número de pedido",
  badDay: "Indique el día en que se espera: hoy o más tarde",
  promiseOpen:
    "Algo que se prometió para esta cita sigue abierto. Anótelo como hecho, o avise antes al cliente.",
  back: "Reservar otra cita para ello",
  alsoOn: (day) => `También reservado para ello: ${day}`,
  backFrom: (concern, day) =>
    `Para: ${concern}. Falta una pieza, así que solo hay horas a partir del ${day}.`,
  backFor: (concern) => `Para: ${concern}.`,
  recallOnly: "Solo por una llamada a revisión: no hay que hacer ni ofrecer nada más",
  routine: "¿Viene por una llamada a revisión? ¿Hacemos también la revisión periódica, si ya toca?",
  routineNo: "No",
  routineYes: "Sí",
  routineConcern: "Revisión periódica, si ya toca",
  offerNothing: "Solo por una llamada a revisión: no ofrezca nada más",
  mayAffect: (campaign) => `la llamada a revisión ${campaign} puede afectar a su vehículo`,
  affects: (campaign) => `la llamada a revisión ${campaign} está pendiente para su vehículo`,
  noRecall:
    "No consta ninguna llamada a revisión pendiente para el número de bastidor de su vehículo",
};
