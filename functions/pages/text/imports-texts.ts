import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-imports.ts";

/** What is taken over from another system. */
export const importsTexts = catalogue(english, {
  de: () => import("./de/desk-imports.ts"),
  fr: () => import("./fr/desk-imports.ts"),
  es: () => import("./es/desk-imports.ts"),
});
