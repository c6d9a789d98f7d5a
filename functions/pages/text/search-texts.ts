import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-search.ts";

/** Finding a case by any part of what is known of it. */
export const searchTexts = catalogue(english, {
  de: () => import("./de/desk-search.ts"),
  fr: () => import("./fr/desk-search.ts"),
  es: () => import("./es/desk-search.ts"),
});
