import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-gates.ts";

/** Where a visit stands at the desk, and what has to be settled before it goes on. */
export const gateTexts = catalogue(english, {
  de: () => import("./de/desk-gates.ts"),
  fr: () => import("./fr/desk-gates.ts"),
  es: () => import("./es/desk-gates.ts"),
});
