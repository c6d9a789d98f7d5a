import { catalogue } from "./catalogue.ts";
import * as english from "./en/timeline.ts";
import * as american from "./en-us/timeline.ts";

/** What happened in a case, for its customer and for staff. */
export const timelineTexts = catalogue(
  english,
  {
    de: () => import("./de/timeline.ts"),
    fr: () => import("./fr/timeline.ts"),
    es: () => import("./es/timeline.ts"),
  },
  american,
);
