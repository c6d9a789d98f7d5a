import type { LeftText } from "../en/desk-left.ts";

export const left = {
  moreVisits: (count) =>
    count === 1
      ? "Hay 1 más en el recuento que no se muestra. Cuando guarde, «Por decidir» la mostrará con sus horas libres."
      : `Hay ${count} más en el recuento que no se muestran. Cuando guarde, «Por decidir» las mostrará todas con sus horas libres.`,
  morePromises: (count) =>
    count === 1
      ? "Hay 1 más en el recuento que no se muestra. Cuando guarde, «Por decidir» la mostrará."
      : `Hay ${count} más en el recuento que no se muestran. Cuando guarde, «Por decidir» las mostrará todas.`,
  link: (count) => `Por decidir (${count})`,
  onNow: (visits, promises) =>
    `Pendiente tras un cambio en el concesionario: ${visits === 1 ? "1 cita" : `${visits} citas`}, ${promises === 1 ? "1 promesa" : `${promises} promesas`}.`,
  settle: "Resolverlo",
  visits: "Citas",
  promises: "Promesas",
  promisesLead:
    "Quien hizo estas promesas ya no está. Pase cada una a alguien que esté, o se cumplirá tarde.",
  willHear: "Cada cliente cuya cita se cambia recibe enseguida una nueva confirmación.",
  choose: (what) => `Elegir: ${what}`,
  newTime: (name) => `Nueva hora para ${name}`,
  sameTime: (moment) => `${moment}: misma hora, con un sustituto libre`,
  noTime: "No hay ninguna hora libre tal como se reservó",
  moveChosen: "Cambiar las elegidas",
  moveShown: (count) => (count === 1 ? "Cambiar la que se ve" : `Cambiar las ${count} que se ven`),
  giveTo: "Pasar a",
  giveChosen: "Pasar las elegidas",
  giveShown: (count) => (count === 1 ? "Pasar la que se ve" : `Pasar las ${count} que se ven`),
  chooseOne: "No se ha elegido nada, así que no ha cambiado nada.",
  done: (done, of) => `Hechas: ${done} de ${of}.`,
  settled: (count) =>
    count === 1
      ? "Otra persona ya ha resuelto 1 entretanto."
      : `Otra persona ya ha resuelto ${count} entretanto.`,
  goOn: (count) =>
    count === 0
      ? "No queda nada."
      : count === 1
        ? "Queda 1: siga abajo."
        : `Quedan ${count}: siga abajo.`,
  notDone: "Sin hacer",
  why: {
    taken: "la hora se ocupó entretanto",
    "not-offered": "la hora ya no se ofrece",
    over: "cancelada o empezada entretanto",
    "not-yours": "no le corresponde cambiarla",
    busy: "había demasiada actividad; inténtelo de nuevo",
  },
  first: "Volver al principio",
  next: "Mostrar las siguientes",
} satisfies LeftText;
