import * as british from "../en/desk-look.ts";

/** What Americans write otherwise. */
export const look: typeof british.look = {
  ...british.look,
  accentLight: "Color of links and buttons, on light pages",
  bothAccents: "Give both colors, or neither",
  colours: (light, dark) => `Colors: ${light} and, on dark pages, ${dark}.`,
};
