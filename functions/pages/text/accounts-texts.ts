import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-accounts.ts";

/** Who was invited to sign in, and who the brand's people are. */
export const accountsTexts = catalogue(english, {
  de: () => import("./de/desk-accounts.ts"),
  fr: () => import("./fr/desk-accounts.ts"),
  es: () => import("./es/desk-accounts.ts"),
});
