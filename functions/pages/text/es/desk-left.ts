import type { LeftText } from "../en/desk-left.ts";

export const left = {
  moreVisits: (count) =>
    count === 1
      ? "1 más está contada y no se muestra. Al guardar, «Por decidir» la muestra con sus horas libres."
      : `${count} más están contadas y no se muestran. Al guardar, «Por decidir» las muestra todas con sus horas libres.`,
  morePromises: (count) =>
    count === 1
      ? "1 más está contada y no se muestra. Al guardar, «Por decidir» la muestra."
      : `${count} más están contadas y no se muestran. Al guardar, «Por decidir» las muestra todas.`,
  link: (count) => `Por decidir (${count})`,
  onNow: (visits, promises) =>
    `Pendiente tras un cambio en el concesionario: ${visits === 1 ? "1 cita" : `${visits} citas`}, ${promises === 1 ? "1 promesa" : `${promises} promesas`}.`,
  settle: "Resolverlo",
  visits: "Citas",
  promises: "Promesas",
  promisesLead: "Quien lo prometió ya no está. Pase cada una a alguien que esté, o llegará tarde.",
  willHear: "Cada cliente cuya cita se cambia recibe enseguida una nueva confirmación.",
  choose: (what) => `Elegir ${what}`,
  newTime: (name) => `Nueva hora para ${name}`,
  sameTime: (moment) => `${moment}: misma hora, con un reemplazo libre`,
  noTime: "No hay ninguna hora libre tal como se reservó",
  moveChosen: "Cambiar las elegidas",
  moveShown: (count) => (count === 1 ? "Cambiar la que se ve" : `Cambiar las ${count} que se ven`),
  giveTo: "Pasar a",
  giveChosen: "Pasar las elegidas",
  giveShown: (count) => (count === 1 ? "Pasar la que se ve" : `Pasar las ${count} que se ven`),
  chooseOne: "No se eligió nada, así que no ha cambiado nada.",
  done: (done, of) => `Hechas: ${done} de ${of}.`,
  settled: (count) =>
    count === 1
      ? "1 la resolvió otra persona entretanto."
      : `${count} las resolvió otra persona entretanto.`,
  goOn: (count) =>
    count === 0
      ? "No queda nada."
      : count === 1
        ? "Queda 1: siga abajo."
        : `Quedan ${count}: siga abajo.`,
  notDone: "No se hizo",
  why: {
    taken: "la hora se ocupó entretanto",
    "not-offered": "la hora ya no se ofrece",
    over: "cancelada o empezada entretanto",
    "not-yours": "no le corresponde cambiarla",
    busy: "hubo demasiado a la vez; inténtelo de nuevo",
  },
  first: "Volver al principio",
  next: "Mostrar las siguientes",
} satisfies LeftText;
