import { esSolved } from "./es-solved.ts";
import type { SolvedWords } from "../words/solved-words.ts";
import type { UrgentWords } from "../words/urgent-words.ts";

/** Of a car that cannot be moved, or not safely, and of what others have done. */
export const esUrgent: UrgentWords & SolvedWords = {
  ...esSolved,
  urgent: {
    label: "Urgente",
    names: {
      immobile: "El vehículo no se puede mover",
      unsafe: "No es seguro conducir el vehículo",
    },
    accessNote: "Cómo llegar al vehículo",
    first: {
      immobile:
        "Su vehículo no se puede mover, así que esta llamada va antes que todas las demás. En ella le diremos cómo y cuándo iremos adonde está.",
      unsafe:
        "Deje el vehículo donde está. Como no es seguro conducirlo, esta llamada va antes que todas las demás.",
    },
    roadside: (name, number) =>
      `Si no puede esperar hasta entonces, llame a ${name} al ${number}, las 24 horas.`,
    dealer: (number) => `Si no puede esperar hasta entonces, llámenos al ${number}.`,
  },
};
