import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-draft.ts";

/** A dealer that is still being set up. */
export const draftTexts = catalogue(english, {
  de: () => import("./de/desk-draft.ts"),
  fr: () => import("./fr/desk-draft.ts"),
  es: () => import("./es/desk-draft.ts"),
});
