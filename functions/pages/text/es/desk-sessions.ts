import type { SessionsText } from "../en/desk-sessions.ts";

export const sessions = {
  title: "Dónde ha entrado usted",
  lead: "Una sesión termina sola tras doce horas sin usarla y, en todo caso, al cabo de un día.",
  since: (moment) => `Desde el ${moment}`,
  seen: (moment) => `renovada el ${moment}`,
  here: "este navegador",
  everywhere: "Salir en todas partes",
  everywhereLead:
    "Termina todas estas sesiones al momento, y también las claves que tengan programas en su nombre. Úselo si ha perdido un dispositivo o si ve aquí uno que no es suyo.",
  theirs: "Las sesiones de esta persona",
  theirsLead: (name) =>
    `Termina al momento todas las sesiones de ${name}, por ejemplo si ha perdido el teléfono. Podrá volver a entrar; para que no entre más, quítela del equipo.`,
  endTheirs: "Terminar sus sesiones",
  ended: (name) => `Todas las sesiones de ${name} han terminado.`,
} satisfies SessionsText;
