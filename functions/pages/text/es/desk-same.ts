import type { KeptText, KnownText, SameText } from "../en/desk-same.ts";

export const same: SameText = {
  link: "Todo lo de este cliente",
  cases: "Casos",
  thisCase: "este caso",
  joinedBy: (name, when) => `Unido por ${name}, ${when}`,
  part: "Al final no es la misma persona",
  perhaps: "Quizá la misma persona",
  perhapsLead:
    "Otros casos con el mismo número, la misma dirección de correo o la misma matrícula. Siguen separados hasta que usted diga lo contrario, y unirlos no cambia nada para el cliente.",
  noPerhaps:
    "Ningún otro caso tiene el mismo número, la misma dirección de correo o la misma matrícula.",
  by: {
    phone: "Mismo número",
    email: "Misma dirección de correo",
    registration: "Misma matrícula",
  },
  unproven: "Nadie ha demostrado todavía que lee lo que se envía a esta dirección.",
  same: "La misma persona",
  other: "No es la misma",
  more: "Hay más. Diga primero de quién son estos.",
  apart: "De otra persona",
  apartBy: (name, when) => `Lo dijo ${name}, ${when}`,
  takeBack: "Deshacer",
  tooMany: "Serían demasiados casos para una sola persona. No se ha unido nada.",
  past: "Lo acordado y lo enviado",
  promises: "Promesas",
  visits: "Citas",
  mails: "Correos",
  none: "No hay ninguno.",
  older: "Más antiguos",
  newest: "Volver a los más recientes",
  alsoOthers: (count) =>
    count === 1
      ? "También en el otro caso abierto de este cliente"
      : `También en los otros ${count} casos abiertos de este cliente`,
  alsoHint: "Solo lo que cambie aquí. De cada caso se avisa al cliente por separado, como de este.",
  notInAll: (references) => `Sin cambios en ${references}: ábralo e inténtelo de nuevo`,
};

export const known: KnownText = {
  lookUp: "¿Ya le conocemos?",
  lookUpHint: "Busca el número, la dirección de correo y la matrícula que ha escrito.",
  found: (open, closed) => {
    const all = [
      ...(open > 0 ? [`${open} ${open === 1 ? "caso abierto" : "casos abiertos"}`] : []),
      ...(closed > 0 ? [`${closed} ${closed === 1 ? "caso cerrado" : "casos cerrados"}`] : []),
    ];
    return `Quizá ya le conocemos: ${all.join(", ")}`;
  },
  goOn: "Abra uno de ellos o siga abajo: lo que ha escrito se queda.",
  none: "Nadie aquí tiene este número, esta dirección de correo o esta matrícula.",
  nothing: "Escriba primero un número, una dirección de correo o una matrícula.",
};

export const kept: KeptText = {
  filtered: (what) => `Filtrado: ${what}`,
  ofAll: (shown, all) => `Se muestran ${shown} de ${all} abiertas.`,
  showAll: "Mostrar todo",
};
