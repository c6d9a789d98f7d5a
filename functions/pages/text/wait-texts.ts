import { catalogue } from "./catalogue.ts";
import * as english from "./en/wait.ts";

/** Waiting for a time to become free. */
export const waitTexts = catalogue(english, {
  de: () => import("./de/wait.ts"),
  fr: () => import("./fr/wait.ts"),
  es: () => import("./es/wait.ts"),
});
