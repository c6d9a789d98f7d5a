import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-queue.ts";

/** The list of what is due, worked through one after the other. */
export const queueTexts = catalogue(english, {
  de: () => import("./de/desk-queue.ts"),
  fr: () => import("./fr/desk-queue.ts"),
  es: () => import("./es/desk-queue.ts"),
});
