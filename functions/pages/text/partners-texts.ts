import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-partners.ts";

/** The other companies that a brand's dealers hand promises to. */
export const partnersTexts = catalogue(english, {
  de: () => import("./de/desk-partners.ts"),
  fr: () => import("./fr/desk-partners.ts"),
  es: () => import("./es/desk-partners.ts"),
});
