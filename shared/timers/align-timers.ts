import type { Instant } from "../kernel/time.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { armTimer, timerName } from "./commitment-timer.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { fireStep } from "./fire-step.ts";
import type { FireStepDeps } from "./advance.ts";
import { wakesAt } from "../commitments/promise/wakes-at.ts";

export type AlignTimersDeps = FireStepDeps & { readonly schedules: Schedules };

/**
 * Makes the armed schedules agree with a commitment after one of its events: the timer of its present
 * generation is armed first, then the one that the event replaced goes, so that there is always one.
 * Each event removes its own predecessor, which keeps a change at two calls. A step already past is
 * taken at once. Doing it again changes nothing.
 *
 * `commitment` is the state now, read after the event; `eventGeneration` is the generation that the
 * event's own commitment has.
 */
export async function alignTimers(
  deps: AlignTimersDeps,
  commitment: Commitment,
  eventGeneration: number,
  now: Instant,
): Promise<void> {
  const { id, reference, generation } = commitment;
  const at = wakesAt(commitment);
  if (at !== undefined && at <= now) {
    await fireStep(deps, { reference, commitment: id, generation }, now);
  } else {
    await armTimer(deps.schedules, commitment, now);
  }
  if (eventGeneration > 1) await deps.schedules.disarm(timerName(id, eventGeneration - 1));
}
