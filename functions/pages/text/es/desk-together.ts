import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `También lo tiene abierto ahora: ${names}`,
  tell: "Avisar a alguien del equipo",
  tellHint: "Recibirá un correo que lleva hasta aquí. También puede escribir @ y un nombre.",
  nobody: "Nadie en particular",
  cannotTell: "Esa persona no puede ver este caso",
} satisfies TogetherText;
