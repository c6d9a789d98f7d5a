import { riskText } from "../../../../shared/language/risks.ts";
import type { AtRisk, Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Reader } from "../../reader/when.ts";

/** Why it will hardly be kept, as a sentence of its own. */
export function riskOfPromise(
  { owner, dueAt }: Commitment,
  { because }: AtRisk,
  { zone, language }: Reader,
): string {
  return `${riskText(because, { owner: owner.name, dueAt, zone, language })}.`;
}
