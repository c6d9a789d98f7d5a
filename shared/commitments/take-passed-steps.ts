import { MINUTE, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { log } from "../platform/log.ts";
import type { CommitmentStore } from "./commitment.store.ts";
import { fireStep } from "./fire-step.ts";
import type { FireStepDeps } from "./fire-step.ts";

/**
 * Long enough for a timer on its way (it may be armed 90 seconds late, to a whole minute), short
 * enough that a lost one is made good within ten minutes of a sweep every five.
 */
const GRACE_MILLISECONDS = 2 * MINUTE;

export type TakePassedStepsDeps = FireStepDeps & {
  readonly commitments: Pick<CommitmentStore, "passed">;
};

/** Takes every step whose timer was lost; one that fails does not hold up the others. */
export async function takePassedSteps(
  deps: TakePassedStepsDeps,
  now: Instant,
): Promise<{ readonly failed: number }> {
  const passed = await deps.commitments.passed(plus(now, -GRACE_MILLISECONDS));
  let failed = 0;
  for (const { reference, id: commitment, generation } of passed) {
    try {
      const fired = await fireStep(deps, { reference, commitment, generation }, now);
      if (fired === "fired") log.warn("sweep.step-was-lost", { commitment, generation });
    } catch (error) {
      failed += 1;
      log.error("sweep.step-failed", error, { commitment, generation });
    }
  }
  return { failed };
}
