import { catalogue } from "./catalogue.ts";
import * as english from "./en/urgent.ts";

/** A car that cannot be moved, on the customer's pages and at the desk. */
export const urgentTexts = catalogue(english, {
  de: () => import("./de/urgent.ts"),
  fr: () => import("./fr/urgent.ts"),
  es: () => import("./es/urgent.ts"),
});
