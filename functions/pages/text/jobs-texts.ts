import { catalogue } from "./catalogue.ts";
import * as english from "./en/jobs.ts";

/** What a visit is for, on the customer's page and at the desk. */
export const jobsTexts = catalogue(english, {
  de: () => import("./de/jobs.ts"),
  fr: () => import("./fr/jobs.ts"),
  es: () => import("./es/jobs.ts"),
});
