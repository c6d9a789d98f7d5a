import type { HistoryText } from "../en/desk-history.ts";

export const history = {
  link: "Quién ha cambiado qué",
  title: (place) => `Quién ha cambiado qué en ${place}`,
  lead: "Todas las versiones de los dos últimos años, de la más reciente a la más antigua.",
  nothing: "Todavía no se ha cambiado nada.",
  first: "La primera versión que se conserva",
  unknown: "de antes de que se conservaran las versiones",
  operator: "la administración del sistema",
  added: (what) => `${what}: añadido`,
  removed: (what) => `${what}: eliminado`,
  changed: (what) => `${what}: cambiado`,
  more: (count) => `y ${count} más`,
} satisfies HistoryText;
