import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-people.ts";
import * as american from "./en-us/desk-people.ts";

/** All that is held of a person, given out or ended. */
export const peopleTexts = catalogue(
  english,
  {
    de: () => import("./de/desk-people.ts"),
    fr: () => import("./fr/desk-people.ts"),
    es: () => import("./es/desk-people.ts"),
  },
  american,
);
