import type { ReadersText } from "../en/desk-readers.ts";

export const readers = {
  link: "Quién lo ha abierto",
  ofCase: "Quién ha abierto este caso",
  nobody: "Nadie lo ha abierto todavía.",
  between: (first, last) => (first === last ? first : `primero ${first}, por último ${last}`),
  linkOf: "Lo que ha consultado",
  ofPerson: (name) => `Lo que ha consultado ${name}`,
  lead: "Casos, búsquedas y tablas de los últimos 90 días, lo más reciente primero. De una búsqueda solo se guarda el tipo de dato, nunca las palabras.",
  nothing: "Nada en estos días.",
  opened: "Abierto:",
  found: (by, count) =>
    `Búsqueda por ${by.join(", ")}: ${count === 1 ? "1 caso" : `${count} casos`}`,
  by: {
    reference: "referencia",
    email: "correo",
    phone: "número",
    registration: "matrícula",
    name: "nombre",
    text: "cualquier dato",
  },
  exported: {
    appointments: "Tabla de citas guardada",
    report: "Informe guardado como tabla",
    "calendar-link": "Enlace de calendario creado",
    import: "Filas erróneas de una importación, guardadas como tabla",
  },
  days: (from, to) => `del ${from} al ${to}`,
} satisfies ReadersText;
