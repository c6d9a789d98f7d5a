import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { spoken } from "../en/spoke.ts";

/** Before what somebody said in the customer's place. */
export const SPOKE = {
  with: "Échange avec",
  proof: {
    reference: "qui a indiqué la référence",
    registration: "qui a indiqué l’immatriculation",
  },
} as const;

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => spoken(text, spokeWith, SPOKE),
  "case.file-added": ({ what }) => `Ajouté au dossier\u00a0: ${what}`,
  "case.file-removed": ({ what }) => `Retiré du dossier\u00a0: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;
