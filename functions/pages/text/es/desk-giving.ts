import type { GivingText } from "../en/desk-giving.ts";

export const giving = {
  give: (name, count) =>
    count === 1
      ? `¿Quién se queda con la promesa de ${name}?`
      : `¿Quién se queda con las ${count} promesas de ${name}?`,
  toWhoIsFree: "Quien recibiría una nueva",
  leave: "Nadie por ahora, todo queda como está",
  saveAndGive: "Guardar y pasar",
  link: "Pasar sus promesas abiertas",
  gone: "ya no está",
  goneLead:
    "Ya no forma parte del equipo. Estas promesas a clientes siguen abiertas: páselas a alguien que esté aquí.",
  leftTitle: "No se han pasado",
  why: {
    "other-department": "la persona elegida no trabaja en su departamento",
    "nobody-there": "no hay nadie de su departamento",
    closed: "cumplida o retirada entretanto",
  },
} satisfies GivingText;
