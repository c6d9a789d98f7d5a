import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import type { SpokeWith } from "../../../../shared/story/parts/spoke-with.schema.ts";
import { spoken } from "../en/spoke.ts";

/** Before what somebody said in the customer's place. */
const SPOKE = {
  with: "Échange avec",
  proof: {
    reference: "qui a indiqué la référence",
    registration: "qui a indiqué l’immatriculation",
  },
} as const;

/** A try, and with whom it was spoken in the customer's place. */
export function withSpoken(text: string, said: SpokeWith | undefined): string {
  return spoken(text, said, SPOKE);
}

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => withSpoken(text, spokeWith),
  "case.file-added": ({ what }) => `Ajouté au dossier\u00a0: ${what}`,
  "case.file-removed": ({ what }) => `Retiré du dossier\u00a0: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;
