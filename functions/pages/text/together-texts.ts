import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-together.ts";

/** What people at one desk see of each other. */
export const togetherTexts = catalogue(english, {
  de: () => import("./de/desk-together.ts"),
  fr: () => import("./fr/desk-together.ts"),
  es: () => import("./es/desk-together.ts"),
});
