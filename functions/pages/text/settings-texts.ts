import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-settings.ts";

/** What a dealer is set up with. */
export const settingsTexts = catalogue(english, {
  de: () => import("./de/desk-settings.ts"),
  fr: () => import("./fr/desk-settings.ts"),
  es: () => import("./es/desk-settings.ts"),
});
