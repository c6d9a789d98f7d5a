import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { spoken } from "../en/spoke.ts";

/** Before what somebody said in the customer's place. */
export const SPOKE = {
  with: "Gesprochen mit",
  proof: { reference: "nannte die Vorgangsnummer", registration: "nannte das Kennzeichen" },
} as const;

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => spoken(text, spokeWith, SPOKE),
  "case.file-added": ({ what }) => `Zum Vorgang gelegt: ${what}`,
  "case.file-removed": ({ what }) => `Aus dem Vorgang entfernt: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;
