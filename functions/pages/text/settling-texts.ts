import { catalogue } from "./catalogue.ts";
import * as english from "./en/settling.ts";

/** What companies settle between them. */
export const settlingTexts = catalogue(english, {
  de: () => import("./de/settling.ts"),
  fr: () => import("./fr/settling.ts"),
  es: () => import("./es/settling.ts"),
});
