import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { spoken } from "../en/spoke.ts";

/** Before what somebody said in the customer's place. */
export const SPOKE = {
  with: "Hablado con",
  proof: { reference: "que dio la referencia", registration: "que dio la matrícula" },
} as const;

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => spoken(text, spokeWith, SPOKE),
  "case.file-added": ({ what }) => `Añadido al caso: ${what}`,
  "case.file-removed": ({ what }) => `Retirado del caso: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;
