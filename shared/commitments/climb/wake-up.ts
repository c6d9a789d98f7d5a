import type { Instant } from "../../kernel/time.ts";
import type { LOST } from "../../platform/raced.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { lookAhead } from "./look-ahead.ts";
import type { LookAheadDeps } from "./look-ahead.ts";
import { takeNextAction } from "./take-next-action.ts";
import type { TakeStepDeps } from "./take-next-action.ts";

export type WakeDeps = TakeStepDeps & LookAheadDeps;

/** What a promise's timer came for. Nothing that its ladder does waits for a look. */
export async function wakeUp(
  deps: WakeDeps,
  seen: Commitment,
  now: Instant,
): Promise<"taken" | typeof LOST | { readonly untold: Commitment }> {
  const { nextAction, handoff } = seen;
  const isForLadder = [nextAction?.at, handoff?.answerBy].some(
    (at) => at !== undefined && at <= now,
  );
  return isForLadder ? takeNextAction(deps, seen, now) : lookAhead(deps, seen, now);
}
