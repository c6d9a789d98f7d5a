import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `Gerade auch geöffnet bei: ${names}`,
} satisfies TogetherText;
