import { catalogue } from "./catalogue.ts";
import * as english from "./en/lease.ts";
import * as american from "./en-us/lease.ts";

/** What comes before the lease of a car ends. */
export const leaseTexts = catalogue(
  english,
  {
    de: () => import("./de/lease.ts"),
    fr: () => import("./fr/lease.ts"),
    es: () => import("./es/lease.ts"),
  },
  american,
);
