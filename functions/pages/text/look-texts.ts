import { catalogue } from "./catalogue.ts";
import * as american from "./en-us/desk-look.ts";
import * as english from "./en/desk-look.ts";

/** How a dealer looks, where staff say it. */
export const lookTexts = catalogue(
  english,
  {
    de: () => import("./de/desk-look.ts"),
    fr: () => import("./fr/desk-look.ts"),
    es: () => import("./es/desk-look.ts"),
  },
  american,
);
