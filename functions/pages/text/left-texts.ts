import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-left.ts";

/** What a change of the dealer leaves without a place or an owner, settled many at a time. */
export const leftTexts = catalogue(english, {
  de: () => import("./de/desk-left.ts"),
  fr: () => import("./fr/desk-left.ts"),
  es: () => import("./es/desk-left.ts"),
});
