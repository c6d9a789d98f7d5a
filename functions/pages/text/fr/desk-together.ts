import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `Également ouvert en ce moment par\u00a0: ${names}`,
} satisfies TogetherText;
