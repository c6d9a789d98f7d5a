import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-sessions.ts";

/** Where somebody is signed in, and how that ends. */
export const sessionsTexts = catalogue(english, {
  de: () => import("./de/desk-sessions.ts"),
  fr: () => import("./fr/desk-sessions.ts"),
  es: () => import("./es/desk-sessions.ts"),
});
