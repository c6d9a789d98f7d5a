import { catalogue } from "./catalogue.ts";
import * as english from "./en/frame.ts";
import * as american from "./en-us/frame.ts";

/** What is around every page, and how a page says no. */
export const frameTexts = catalogue(
  english,
  {
    de: () => import("./de/frame.ts"),
    fr: () => import("./fr/frame.ts"),
    es: () => import("./es/frame.ts"),
  },
  american,
);
