import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-preview.ts";

/** What customers would see, before it is saved. */
export const previewTexts = catalogue(english, {
  de: () => import("./de/desk-preview.ts"),
  fr: () => import("./fr/desk-preview.ts"),
  es: () => import("./es/desk-preview.ts"),
});
