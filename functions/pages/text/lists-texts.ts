import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-lists.ts";

/** Long lists of the dealer’s document. */
export const listsTexts = catalogue(english, {
  de: () => import("./de/desk-lists.ts"),
  fr: () => import("./fr/desk-lists.ts"),
  es: () => import("./es/desk-lists.ts"),
});
