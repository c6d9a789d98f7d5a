import { withArticle } from "../../../../shared/kernel/date-text.ts";
import type { AskingText, ComeBackText, FollowUpText, HandBackText } from "../en/desk-after.ts";

export const asking: AskingText = {
  answered: "El cliente nos ha dicho cómo fue la visita.",
  asked: "Se preguntó al cliente cómo fue la visita y no ha contestado.",
  ahead: (when) => `El ${when} se preguntará al cliente cómo fue la visita.`,
  held: "No preguntamos cómo fue la visita mientras siga abierta una llamada u otra cosa prometida a este cliente.",
  rests: (when) =>
    `Preguntaremos cómo fue la visita a partir del ${when}: algo se acaba de resolver.`,
  unasked: {
    "wants-none":
      "No preguntamos cómo fue la visita: el cliente solo quiere respuestas a lo que pide.",
    "no-address": "No preguntamos cómo fue la visita: no tenemos correo electrónico.",
    "asked-lately":
      "No preguntamos cómo fue la visita: ya se preguntó a este cliente en los últimos 90 días.",
    "long-ago":
      "No preguntamos cómo fue la visita: algo siguió abierto tanto tiempo que la visita fue hace más de 60 días.",
  },
};

export const followUp: FollowUpText = {
  note: "Anotar lo que queda por hacer",
  change: "Cambiar lo que queda por hacer",
  title: "¿Qué queda por hacer?",
  lead: "Todavía no llama nadie por esto. Si no se reserva nada en los cinco días laborables posteriores a la visita, el mismo asesor tendrá que llamar; a quien no quiere llamadas se le escribe.",
  what: "¿Qué se vio y no se hizo?",
  hint: "Si se llega a llamar, el cliente también lo lee. Por ejemplo: pastillas de freno delanteras gastadas.",
  need: "Diga qué queda por hacer",
  press: "Guardar",
  none: "No queda nada por hacer",
  left: (what) => `Queda por hacer: ${what}`,
  later:
    "Si no se reserva nada, cinco días laborables después de la visita habrá que llamar por esto.",
  on: (when) => `Si no se reserva nada, habrá que llamar por esto a partir del ${when}.`,
  settled: {
    promised: "No se reservó nada, así que prometimos ponernos en contacto por esto.",
    booked: "El cliente ya ha reservado.",
    closed: "El caso se cerró, así que no llama nadie por esto.",
  },
};

export const comeBack: ComeBackText = {
  link: "Prometer un aviso para volver",
  title: "¿Cuándo conviene que vuelva?",
  lead: "El cliente lo recibe por escrito, con un enlace para reservar. Llegado el momento se le envía otra vez. No llama nadie.",
  what: "¿Para qué?",
  hint: "El cliente lo lee. Por ejemplo: el primer cambio de aceite.",
  service: "¿Qué servicio se reserva?",
  owner: "¿Quién envía el enlace?",
  distance: "¿Después de qué distancia?",
  from: "De",
  to: "A",
  unit: "En",
  units: { mi: "millas", km: "kilómetros" },
  when: "¿Cuándo será?",
  months: "Dentro de cuántos meses",
  date: "O en esta fecha",
  press: "Prometer",
  needService: "Elija un servicio que se pueda reservar",
  needWhen: "Indique los meses o una fecha",
  oneOfBoth: "Indique los meses o la fecha, no ambas cosas",
  badMonths: "Indique de 1 a 36 meses",
  badDistance: "Indique números enteros desde 10, el segundo mayor que el primero",
  noMail:
    "No podemos escribir a este cliente, así que no hay enlace que enviar. Corrija antes sus datos.",
  already: "Ya se prometió para el mismo servicio",
  send: "Enviar el correo con el enlace",
  sendHint:
    "El cliente recibe el correo medio minuto después. Si reserva con el enlace, se anota automáticamente.",
  noService: "Este servicio ya no se ofrece aquí, así que el correo no llevará enlace.",
};

/** Of a car that is ready. */
export const handBack: HandBackText = {
  link: "Anotar cuándo viene a recogerlo",
  change: "Cambiar cuándo viene a recogerlo",
  title: (service) => `¿Cuándo viene el cliente a recoger el vehículo? ${service}`,
  lead: "El cliente ve esta hora en su página. Si diez minutos después sigue esperando, se avisa a quien dirige el departamento.",
  day: "¿Qué día?",
  time: "¿A qué hora?",
  press: "Guardar",
  none: "El cliente aún no lo sabe",
  needDay: "Elija un día",
  badTime:
    "Indique una hora que no haya pasado, de cinco en cinco minutos, en el horario de apertura",
  comes: (when) => `Viene a recogerlo: ${when}`,
  waits: (clock) => `Espera desde ${withArticle(clock)}`,
};
