import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk.ts";
import * as american from "./en-us/desk.ts";

/** Signing in, the frame of the desk, what is due, and looking for a case. */
export const deskTexts = catalogue(
  english,
  {
    de: () => import("./de/desk.ts"),
    fr: () => import("./fr/desk.ts"),
    es: () => import("./es/desk.ts"),
  },
  american,
);
