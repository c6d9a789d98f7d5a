import type { KindsText } from "../en/desk-kinds.ts";

export const kinds: KindsText = {
  badType: "Use letras de la «a» a la «z», como elevador",
  newKind: "Otra cosa que necesita",
  newKindHint: "Una palabra para todos los suyos, como elevador.",
  newKindIs: "¿Quién o qué es el primero?",
  newKindIsHint: "Podrá cambiarlo después en el equipo, o en los vehículos y puestos.",
  newKindThing: "Un vehículo o puesto nuevo, o algo similar",
  eventOnly: "Solo para un evento",
  eventDay: "Día",
  eventTime: "Comienzo",
  eventPlaces: "Plazas",
  eventAudience: "Para quién",
  prospects: "quienes aún no son clientes",
  customers: "los clientes",
  all: "todos",
  eventAgenda: "Programa, línea a línea",
};
