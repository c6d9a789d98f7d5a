import { catalogue } from "./catalogue.ts";
import * as english from "./en/partner-task.ts";
import * as american from "./en-us/partner-task.ts";

/** What a partner was asked for. */
export const partnerTaskTexts = catalogue(
  english,
  {
    de: () => import("./de/partner-task.ts"),
    fr: () => import("./fr/partner-task.ts"),
    es: () => import("./es/partner-task.ts"),
  },
  american,
);
