import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** When the timer of a commitment has to fire: for its ladder, or for an offer that nobody answered. */
export function wakesAt({
  nextAction,
  handoff,
}: Pick<Commitment, "nextAction" | "handoff">): Instant | undefined {
  if (nextAction === undefined || handoff === undefined) return nextAction?.at;
  return handoff.answerBy < nextAction.at ? handoff.answerBy : nextAction.at;
}

/** The next revision, and the next generation when the present timer would fire at another time. */
export function changedFrom(before: Commitment, after: Commitment): Commitment {
  const sameTimer = wakesAt(before) === wakesAt(after);
  return {
    ...after,
    revision: before.revision + 1,
    generation: before.generation + (sameTimer ? 0 : 1),
  };
}
