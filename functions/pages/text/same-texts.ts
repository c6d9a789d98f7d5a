import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-same.ts";

/** All of one customer, and who may be known already. */
export const sameTexts = catalogue(english, {
  de: () => import("./de/desk-same.ts"),
  fr: () => import("./fr/desk-same.ts"),
  es: () => import("./es/desk-same.ts"),
});
