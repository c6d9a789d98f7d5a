import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-giving.ts";

/** Promises that change hands because somebody goes, is away or gets no mail. */
export const givingTexts = catalogue(english, {
  de: () => import("./de/desk-giving.ts"),
  fr: () => import("./fr/desk-giving.ts"),
  es: () => import("./es/desk-giving.ts"),
});
