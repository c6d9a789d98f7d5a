import type { UrgentText } from "../en/urgent.ts";

/** A car that cannot be moved, or not safely. */
export const urgent: UrgentText = {
  question: "¿Se puede mover el vehículo sin peligro?",
  hint: "No arranca, la llave no gira, falta una rueda: alguien va a verle. Si una carta de llamada a revisión le pide no conducir, dígalo también aquí; la llamada a revisión se reserva como tal.",
  safe: "Sí",
  answers: { immobile: "No, no se puede mover", unsafe: "Se mueve, pero no es seguro conducirlo" },
  title: "Vamos a verle",
  lead: {
    immobile: "El vehículo no se puede mover: solo se muestra lo que va a usted.",
    unsafe: "Deje el vehículo donde está. Solo se muestra lo que va a usted.",
  },
  call: "Llámenme primero",
  callLead: "Le llamamos antes que nada.",
  callBy: (moment: string) => `Le llamamos antes de ${moment}, antes que nada.`,
  mobile: "Vamos al vehículo",
  none: "Aquí no se puede reservar una visita a su lugar: la acordamos con usted por teléfono.",
  roadside: (name: string, number: string) =>
    `Si no puede esperar: ${name}, ${number}, de día y de noche.`,
  dealer: (number: string) => `Si no puede esperar: llámenos al ${number}.`,
  moves: "El vehículo sí se puede mover",
  access: "¿Cómo llegamos al vehículo?",
  accessHint:
    "Por ejemplo: garaje subterráneo de 1,90 m de altura; el código de la puerta es 1234.",
  press: "Pedir la llamada urgente",
  /** To the customer, on their page. */
  first: {
    immobile: "Su vehículo no se puede mover: nuestra llamada va antes que todas las demás.",
    unsafe: "Deje el vehículo donde está: nuestra llamada va antes que todas las demás.",
  },
  /** At the desk. */
  names: { immobile: "No se puede mover", unsafe: "No es seguro conducirlo" },
  accessName: "Cómo llegar al vehículo",
  listed: "Urgente: vehículos que no se pueden mover",
  fine: "El vehículo se puede mover",
  is: { immobile: "El vehículo no se puede mover", unsafe: "No es seguro conducir el vehículo" },
};
