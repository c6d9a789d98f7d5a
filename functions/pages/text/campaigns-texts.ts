import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-campaigns.ts";

/** What a brand writes to many customers of a dealer. */
export const campaignsTexts = catalogue(english, {
  de: () => import("./de/desk-campaigns.ts"),
  fr: () => import("./fr/desk-campaigns.ts"),
  es: () => import("./es/desk-campaigns.ts"),
});
