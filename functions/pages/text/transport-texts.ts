import { catalogue } from "./catalogue.ts";
import * as english from "./en/transport.ts";

/** How customers get on while their car is here, and that it stays the night. */
export const transportTexts = catalogue(english, {
  de: () => import("./de/transport.ts"),
  fr: () => import("./fr/transport.ts"),
  es: () => import("./es/transport.ts"),
});
