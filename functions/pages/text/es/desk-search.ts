import type { SearchText } from "../en/desk-search.ts";

export const search: SearchText = {
  hint: "Tres letras de un nombre o de una matrícula, siete cifras de un número, cuatro caracteres de una referencia, o el comienzo de una dirección de correo.",
  fields: "Buscar por datos concretos",
  more: "Hay más. Añada una letra o una segunda palabra.",
  closed: "cerrado",
  due: (what, when) => `${what}: vence el ${when}`,
  late: (what, span) => `${what}: con un retraso de ${span}`,
  visit: (what, when) => `${what}, el ${when}`,
};
