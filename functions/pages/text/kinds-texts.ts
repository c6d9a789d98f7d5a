import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-kinds.ts";

/** Kinds of people and things that services take, where staff say them. */
export const kindsTexts = catalogue(english, {
  de: () => import("./de/desk-kinds.ts"),
  fr: () => import("./fr/desk-kinds.ts"),
  es: () => import("./es/desk-kinds.ts"),
});
