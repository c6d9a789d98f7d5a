import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** All word that was ever promised of a visit, in the order in which it was. */
export function wordsOf(
  { commitments }: Pick<CaseNow, "commitments">,
  { id }: Pick<Appointment, "id">,
): Commitment[] {
  return commitments
    .filter(({ appointment, word }) => appointment === id && word !== undefined)
    .toSorted((one, other) => one.promisedAt - other.promisedAt);
}

/** What of it is still owed. */
export function openWords(
  story: Pick<CaseNow, "commitments">,
  visit: Pick<Appointment, "id">,
): Commitment[] {
  return wordsOf(story, visit).filter(({ status }) => status === "open");
}
