import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** When the timer of a commitment has to fire: for its ladder, an offer that nobody answered, or a look ahead. */
export function wakesAt({
  nextAction,
  handoff,
  lookAt,
}: Pick<Commitment, "nextAction" | "handoff" | "lookAt">): Instant | undefined {
  if (nextAction === undefined) return undefined;
  return instant(
    Math.min(nextAction.at, handoff?.answerBy ?? nextAction.at, lookAt ?? nextAction.at),
  );
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
