import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { spoken } from "../spoken.ts";

/** Before what somebody said in the customer's place. */
const SPOKE = {
  with: "Spoke with",
  proof: { reference: "who told the reference", registration: "who told the plate" },
} as const;

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => spoken(text, spokeWith, SPOKE),
  "case.file-added": ({ what }) => `Put on the case: ${what}`,
  "case.file-removed": ({ what }) => `Taken off the case: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;
