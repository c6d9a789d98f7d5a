import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-sheet.ts";
import * as american from "./en-us/desk-sheet.ts";

/** One customer's matter at the desk: promises, hand-offs, visits. */
export const sheetTexts = catalogue(
  english,
  {
    de: () => import("./de/desk-sheet.ts"),
    fr: () => import("./fr/desk-sheet.ts"),
    es: () => import("./es/desk-sheet.ts"),
  },
  american,
);
