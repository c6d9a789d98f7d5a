import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-files.ts";

/** Photos and papers on a case. */
export const filesTexts = catalogue(english, {
  de: () => import("./de/desk-files.ts"),
  fr: () => import("./fr/desk-files.ts"),
  es: () => import("./es/desk-files.ts"),
});
