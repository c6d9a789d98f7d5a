import { catalogue } from "./catalogue.ts";
import * as english from "./en/statements.ts";

/** What a dealer states of its pages. */
export const statementTexts = catalogue(english, {
  de: () => import("./de/statements.ts"),
  fr: () => import("./fr/statements.ts"),
  es: () => import("./es/statements.ts"),
});
