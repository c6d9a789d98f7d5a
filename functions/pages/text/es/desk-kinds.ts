import type { KindsText } from "../en/desk-kinds.ts";

export const kinds: KindsText = {
  badType: "Use letras de la a a la z, como elevador",
  newKind: "Otra cosa que necesita",
  newKindHint: "Una palabra para todos los suyos, como elevador.",
  newKindIs: "¿Quién o qué es el primero?",
  newKindIsHint: "Podrá cambiarlo después en las personas o en los coches y puestos.",
  newKindThing: "Un coche, un puesto o algo similar, nuevo",
};
