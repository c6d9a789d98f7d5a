import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import type { SpokeWith } from "../../../../shared/story/parts/spoke-with.schema.ts";
import { spoken } from "../en/spoke.ts";

/** Before what somebody said in the customer's place. */
const SPOKE = {
  with: "Gesprochen mit",
  proof: { reference: "nannte die Vorgangsnummer", registration: "nannte das Kennzeichen" },
} as const;

/** A try, and with whom it was spoken in the customer's place. */
export function withSpoken(text: string, said: SpokeWith | undefined): string {
  return spoken(text, said, SPOKE);
}

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => withSpoken(text, spokeWith),
  "case.file-added": ({ what }) => `Zum Vorgang gelegt: ${what}`,
  "case.file-removed": ({ what }) => `Aus dem Vorgang entfernt: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;
