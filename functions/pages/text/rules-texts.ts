import { catalogue } from "./catalogue.ts";
import * as english from "./en/rules.ts";
import * as american from "./en-us/rules.ts";

/** What is wrong with a field. */
export const rulesTexts = catalogue(
  english,
  {
    de: () => import("./de/rules.ts"),
    fr: () => import("./fr/rules.ts"),
    es: () => import("./es/rules.ts"),
  },
  american,
);
