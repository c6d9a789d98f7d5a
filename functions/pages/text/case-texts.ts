import { catalogue } from "./catalogue.ts";
import * as english from "./en/case.ts";
import * as american from "./en-us/case.ts";

/** The customer's case, and all that is done in it. */
export const caseTexts = catalogue(
  english,
  {
    de: () => import("./de/case.ts"),
    fr: () => import("./fr/case.ts"),
    es: () => import("./es/case.ts"),
  },
  american,
);
