import type { DoneText } from "../en/done.ts";
import { withArticle } from "../../../../shared/kernel/date-text.ts";

export const done: DoneText = {
  booked: "Reservado",
  sent: (email) => `Reserva hecha. Hemos enviado la confirmación a ${email}.`,
  sending: (email) => `Reserva hecha. Estamos enviando la confirmación a ${email}.`,
  noMail:
    "Reserva hecha. Anote su referencia: no tenemos ninguna dirección de correo para escribirle.",
  held: (until) => `Le guardamos esta hora hasta ${withArticle(until)}`,
  heldBody: (email) =>
    `Abra antes el enlace del correo enviado a ${email} y la hora será suya. Después, otra persona podrá reservarla.`,
  callToday: (number, time) => `Le llamaremos hoy al ${number}, antes de ${withArticle(time)}`,
  call: (number, moment) => `Le llamaremos al ${number} antes del ${moment}`,
  writeToday: (email, time) => `Le escribiremos hoy a ${email}, antes de ${withArticle(time)}`,
  write: (email, moment) => `Le escribiremos a ${email} antes del ${moment}`,
  takes: "Duración",
  askFor: "Pregunte por",
  bring: "Traiga, por favor",
  directions: "Cómo llegar",
  toCase: "Cambiar, cancelar o preguntar algo",
};
