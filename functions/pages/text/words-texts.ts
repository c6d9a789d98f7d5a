import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-words.ts";

/** What customers read that a dealer writes itself, where staff write it. */
export const wordsTexts = catalogue(english, {
  de: () => import("./de/desk-words.ts"),
  fr: () => import("./fr/desk-words.ts"),
  es: () => import("./es/desk-words.ts"),
});
