import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-history.ts";

/** Who changed a document when. */
export const historyTexts = catalogue(english, {
  de: () => import("./de/desk-history.ts"),
  fr: () => import("./fr/desk-history.ts"),
  es: () => import("./es/desk-history.ts"),
});
