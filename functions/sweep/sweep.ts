import { takePassedSteps } from "../../shared/commitments/take-passed-steps.ts";
import type { TakePassedStepsDeps } from "../../shared/commitments/take-passed-steps.ts";
import type { Clock } from "../../shared/kernel/time.ts";

export type SweepDeps = TakePassedStepsDeps & { readonly clock: Clock };

/** One round. @throws Error after the whole round when something could not be done, for the alarm. */
export function sweep(deps: SweepDeps) {
  return async (): Promise<void> => {
    const now = deps.clock.now();
    const { failed } = await takePassedSteps(deps, now);
    if (failed > 0) throw new Error(`${failed} things were left undone; the log names them`);
  };
}
