import { catalogue } from "./catalogue.ts";
import * as english from "./en/booking.ts";
import * as american from "./en-us/booking.ts";

/** From the list of dealers to the button that books, and asking for a call. */
export const bookingTexts = catalogue(
  english,
  {
    de: () => import("./de/booking.ts"),
    fr: () => import("./fr/booking.ts"),
    es: () => import("./es/booking.ts"),
  },
  american,
);
