import { fireStep } from "../../shared/commitments/fire-step.ts";
import type { FireStepDeps } from "../../shared/commitments/fire-step.ts";
import { timerPayloadSchema } from "../../shared/commitments/timer-payload.ts";
import type { Clock } from "../../shared/kernel/time.ts";

/** One delivery of a one-time schedule. @throws ZodError for a kind nobody knows: a dead letter. */
export function timer(deps: FireStepDeps & { readonly clock: Clock }) {
  return async (event: unknown): Promise<void> => {
    await fireStep(deps, timerPayloadSchema.parse(event), deps.clock.now());
  };
}
