import { catalogue } from "./catalogue.ts";
import * as english from "./en/verify.ts";

/** The code for whoever helps on the road: on the case, and at a partner's desk. */
export const verifyTexts = catalogue(english, {
  de: () => import("./de/verify.ts"),
  fr: () => import("./fr/verify.ts"),
  es: () => import("./es/verify.ts"),
});
