import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import type { SpokeWith } from "../../../../shared/story/parts/spoke-with.schema.ts";

/** Before what somebody said in the customer's place. */
const SPOKE = {
  with: "Spoke with",
  proof: { reference: "who gave the reference", registration: "who gave the plate" },
} as const;

/** A try, and with whom it was spoken in the customer's place. */
export function withSpoken(text: string, said: SpokeWith | undefined): string {
  return spoken(text, said, SPOKE);
}

/** What staff noted, and what they put on the case. */
export const noteLines = {
  "case.noted": ({ text, spokeWith }) => withSpoken(text, spokeWith),
  "case.file-added": ({ what }) => `Put on the case: ${what}`,
  "case.file-removed": ({ what }) => `Taken off the case: ${what}`,
} satisfies Pick<TimelineLines, "case.noted" | "case.file-added" | "case.file-removed">;

type Words = {
  readonly with: string;
  readonly proof: Readonly<Record<SpokeWith["proof"], string>>;
};

/** A note, and who said it in the customer's place: `Spoke with Luis Marin (husband), who gave the plate. …`. */
export function spoken(text: string, said: SpokeWith | undefined, words: Words): string {
  if (said === undefined) return text;
  const { name, relation, proof } = said;
  const who = relation === undefined ? name : `${name} (${relation})`;
  return `${words.with} ${who}, ${words.proof[proof]}. ${text}`;
}
