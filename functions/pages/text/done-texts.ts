import { catalogue } from "./catalogue.ts";
import * as english from "./en/done.ts";

/** What came of a customer's form. */
export const doneTexts = catalogue(english, {
  de: () => import("./de/done.ts"),
  fr: () => import("./fr/done.ts"),
  es: () => import("./es/done.ts"),
});
