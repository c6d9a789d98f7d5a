import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-reports.ts";
import * as american from "./en-us/desk-reports.ts";

/** What managers look up: reports, the brand's desk, calendars. */
export const reportsTexts = catalogue(
  english,
  {
    de: () => import("./de/desk-reports.ts"),
    fr: () => import("./fr/desk-reports.ts"),
    es: () => import("./es/desk-reports.ts"),
  },
  american,
);
