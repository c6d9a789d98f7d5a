import { catalogue } from "./catalogue.ts";
import * as english from "./en/privacy.ts";

/** How long what a dealer knows of somebody is kept. */
export const privacyTexts = catalogue(english, {
  de: () => import("./de/privacy.ts"),
  fr: () => import("./fr/privacy.ts"),
  es: () => import("./es/privacy.ts"),
});
