import type { UrgentText } from "../en/urgent.ts";

/** A car that cannot be moved, or not safely. */
export const urgent: UrgentText = {
  question: "¿Se puede mover el vehículo sin peligro?",
  hint: "No arranca, la llave no gira, le falta una rueda: vamos adonde está. Si una carta de llamada a revisión le pide que no conduzca, dígalo también aquí; la llamada a revisión, en sí, se reserva como tal.",
  safe: "Sí",
  answers: { immobile: "No, no se puede mover", unsafe: "Se mueve, pero no es seguro conducirlo" },
  title: "Vamos adonde está el vehículo",
  lead: {
    immobile: "El vehículo no se puede mover: solo mostramos lo que podemos hacer allí.",
    unsafe: "Deje el vehículo donde está. Solo mostramos lo que podemos hacer allí.",
  },
  call: "Llámenme primero",
  callLead: "Su llamada va antes que todas las demás.",
  callBy: (moment: string) =>
    `Le llamamos antes del ${moment}; su llamada va por delante de todas las demás.`,
  mobile: "Nos desplazamos hasta el vehículo",
  none: "Aquí no se puede reservar un desplazamiento hasta el vehículo: lo acordamos con usted cuando le llamemos.",
  roadside: (name: string, number: string) =>
    `Si no puede esperar: ${name}, ${number}, las 24 horas.`,
  dealer: (number: string) => `Si no puede esperar, llámenos al ${number}.`,
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
