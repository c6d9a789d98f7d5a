import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-waiting.ts";

/** Who waits for a time to become free, at the desk. */
export const waitersTexts = catalogue(english, {
  de: () => import("./de/desk-waiting.ts"),
  fr: () => import("./fr/desk-waiting.ts"),
  es: () => import("./es/desk-waiting.ts"),
});
