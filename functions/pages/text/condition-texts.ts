import { catalogue } from "./catalogue.ts";
import * as english from "./en/condition.ts";

/** What a car was like on arrival and at hand-back, and what is wrong with it. */
export const conditionTexts = catalogue(english, {
  de: () => import("./de/condition.ts"),
  fr: () => import("./fr/condition.ts"),
  es: () => import("./es/condition.ts"),
});
