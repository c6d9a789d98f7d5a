import { catalogue } from "./catalogue.ts";
import * as english from "./en/desk-plan.ts";

/** The calendar of people, cars, bays and departments, what is blocked in it, and who walks in. */
export const planTexts = catalogue(english, {
  de: () => import("./de/desk-plan.ts"),
  fr: () => import("./fr/desk-plan.ts"),
  es: () => import("./es/desk-plan.ts"),
});
