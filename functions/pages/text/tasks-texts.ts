import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-tasks.ts";
import * as american from "./en-us/desk-tasks.ts";

/** What people of a partner read of their tasks. */
export const tasksTexts = catalogue(
  english,
  {
    de: () => import("./de/desk-tasks.ts"),
    fr: () => import("./fr/desk-tasks.ts"),
    es: () => import("./es/desk-tasks.ts"),
  },
  american,
);
