import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `También lo tiene abierto ahora: ${names}`,
} satisfies TogetherText;
