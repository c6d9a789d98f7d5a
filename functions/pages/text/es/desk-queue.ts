import type { AsideText, FilterText, QueueText, SeveralText } from "../en/desk-queue.ts";

export const queue: QueueText = {
  sheet: "Hoja de llamada",
  toList: "Volver a la lista",
  wholeCase: "El caso completo",
  gone: "Esa entrada ya no está abierta aquí. Elija otra.",
  whatHappened: "¿Qué ha pasado? Al pulsar se anota y se abre la entrada siguiente.",
  armed: (outcome) => `${outcome}: Intro lo anota, Esc lo descarta.`,
  promiseNext: "Prometer el siguiente paso",
  nextWhat: "¿Qué prometemos a continuación?",
  nextHint: "El cliente lo recibe por escrito.",
  nextLeft: "Revise el siguiente paso: todavía no se ha anotado nada.",
  needWords: "Indique en la nota qué se hizo: el cliente la leerá",
  needTold: "Primero hay que informar al cliente: elija qué le ha dicho",
  ownTitle: "Usted ya lo había anotado",
  ownBody: "Su última entrada sigue en pie. Al pulsar otra vez no se ha añadido nada.",
};

export const filter: FilterText = {
  forOthers: "Pasado a otras empresas",
  open: "Filtrar",
  of: (what) => `Filtro: ${what}`,
  person: "De quién",
  anybody: "De cualquiera",
  kind: "Tipo",
  anyKind: "Todos los tipos",
  late: "Solo con retraso",
  complaint: "Solo las reclamaciones",
  visit: "Con cita hoy",
  do: "Mostrar",
  keep: "Guardar como mi lista",
  kept: "Esta es ahora su lista: se abre al entrar en «Ahora».",
  forget: "Abrir «Ahora» sin filtro",
  forgotten: "«Ahora» vuelve a abrirse sin filtro.",
  clear: "Quitar el filtro",
  none: "No hay nada abierto con este filtro.",
};

export const aside: AsideText = {
  open: "Aplazar",
  until: "¿Hasta cuándo?",
  hint: "Sigue en la lista y todos ven quién lo aplazó. Nada se detiene: los recordatorios y avisos de retraso continúan.",
  window: (moment) => `${moment}: se puede llamar al cliente`,
  do: "Aplazar ahora",
  tooSoon: "Vence demasiado pronto para aplazarlo.",
  title: "Aplazado",
  by: (moment, name) => `aplazado hasta el ${moment}, ${name}`,
};

export const several = {
  open: "Pasar varias",
  lead: "Marque entradas de la lista y diga a quién van y qué conviene saber.",
  key: "Marcar la entrada",
  choose: (what) => `Elegir: ${what}`,
  none: "No se ha marcado ninguna entrada, así que no se ha pasado nada.",
  offered: (count) => `Ofrecidas: ${count}. Cada una sigue con quien la tiene hasta que se acepte.`,
  given: (count) => `Pasadas: ${count}.`,
  notDone: "No se han pasado",
  ticked: "Marcadas",
  why: {
    changed: "ha cambiado desde que se cargó la página",
    closed: "está cerrada o ya se ofreció a alguien",
    "not-yours": "no le corresponde pasarla",
    "not-there": "la persona no está o ya la tiene",
    "other-department": "es de otro departamento: ábrala y diga por qué va a otro sitio",
    "for-sales": "el cliente no ha aceptado que ventas le contacte",
    busy: "había demasiada actividad; inténtelo de nuevo",
  },
  toList: "Volver a la lista",
} satisfies SeveralText;
