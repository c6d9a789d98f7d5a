import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import type { SpokeWith } from "../../../../shared/story/parts/spoke-with.schema.ts";
import { spoken } from "../en/spoke.ts";

/** Before what somebody said in the customer's place. */
const SPOKE = {
  with: "Hablado con",
  proof: { reference: "que dio la referencia", registration: "que dio la matrícula" },
} as const;

/** A try, and with whom it was spoken in the customer's place. */
export function withSpoken(text: string, said: SpokeWith | undefined): string {
  return spoken(text, said, SPOKE);
}

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => withSpoken(text, spokeWith),
  "case.file-added": ({ what }) => `Añadido al caso: ${what}`,
  "case.file-removed": ({ what }) => `Retirado del caso: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;
