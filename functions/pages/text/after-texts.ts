import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-after.ts";
import * as american from "./en-us/desk-after.ts";

/** What comes after a visit: how it was, what is left to do, when to come back. */
export const afterTexts = catalogue(
  english,
  {
    de: () => import("./de/desk-after.ts"),
    fr: () => import("./fr/desk-after.ts"),
    es: () => import("./es/desk-after.ts"),
  },
  american,
);
