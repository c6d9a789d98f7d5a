import { catalogue } from "./catalogue.ts";
import * as american from "./en-us/desk-start.ts";
import * as english from "./en/desk-start.ts";

/** How a new dealer is set up, page by page. */
export const startTexts = catalogue(
  english,
  {
    de: () => import("./de/desk-start.ts"),
    fr: () => import("./fr/desk-start.ts"),
    es: () => import("./es/desk-start.ts"),
  },
  american,
);
