import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Race } from "../../platform/raced.ts";
import { takeNextAction } from "./take-next-action.ts";
import type { TakeStepDeps } from "./take-next-action.ts";
import { isBeforeDue } from "../ladder/ladder.ts";

/** A step that somebody should have heard and did not, because their address does not work. */
export type UnheardStep = {
  readonly reference: string;
  readonly commitment: string;
  readonly level: number;
};

const RACE: Race = { rounds: 8, lost: "the commitment keeps changing while it climbs" };

/**
 * The next step at once when a step was not heard. Once, however often it is called: it does nothing
 * when the promise is closed or no longer at that level. The step at due is not taken before its time,
 * and at the end of the ladder the daily digest goes on.
 */
export async function climbOn(
  deps: TakeStepDeps,
  { reference, commitment, level }: UnheardStep,
  now: Instant,
): Promise<void> {
  await raced(RACE, async () => {
    const seen = await deps.commitments.one(reference, commitment);
    if (seen?.status !== "open" || seen.level !== level || now < seen.dueAt) return undefined;
    const next = seen.policy.steps.findIndex((step, index) => index > level && !isBeforeDue(step));
    if (next === -1) return undefined;
    const taken = await takeNextAction(deps, seen, now, { kind: "step", level: next, at: now });
    if (taken === LOST) return LOST;
    log.warn("timer.step-was-not-heard", { commitment, level });
    return undefined;
  });
}
