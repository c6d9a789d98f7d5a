import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-pictures.ts";

/** A picture that staff upload, and what is wrong with one. */
export const picturesTexts = catalogue(english, {
  de: () => import("./de/desk-pictures.ts"),
  fr: () => import("./fr/desk-pictures.ts"),
  es: () => import("./es/desk-pictures.ts"),
});
