import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-readers.ts";

/** Who of the staff read what. */
export const readersTexts = catalogue(english, {
  de: () => import("./de/desk-readers.ts"),
  fr: () => import("./fr/desk-readers.ts"),
  es: () => import("./es/desk-readers.ts"),
});
