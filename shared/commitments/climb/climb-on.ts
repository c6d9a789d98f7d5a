import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Race } from "../../platform/raced.ts";
import type { Commitment, NextAction } from "../../story/parts/commitment.schema.ts";
import { takeNextAction } from "./take-next-action.ts";
import type { TakeStepDeps } from "./take-next-action.ts";
import { isBeforeDue } from "../ladder/ladder.ts";

/** What somebody should have heard of a promise and did not, because their address does not work. */
export type Unheard = {
  readonly reference: string;
  readonly commitment: string;
  /** The step that said it; `digest` for the daily word at the end of the ladder. */
  readonly level: number | "digest";
  /** The promise's generation after it: whatever was said since speaks for itself. */
  readonly generation: number;
  /** Where it was sent, in lower case. */
  readonly emails: readonly string[];
};

const RACE: Race = { rounds: 8, lost: "the commitment keeps changing while it climbs" };

/**
 * The next step at once when a step was not heard. Once, however often it is called: it does nothing
 * when the promise is closed, no longer at that level, or has said something since. The step at due is
 * not taken before its time, so a reminder is said again to whoever is above; and so is what nobody
 * heard at the end of the ladder.
 */
export async function climbOn(deps: TakeStepDeps, unheard: Unheard, now: Instant): Promise<void> {
  const { reference, commitment, level, emails } = unheard;
  await raced(RACE, async () => {
    const seen = await deps.commitments.one(reference, commitment);
    const action = seen === undefined ? undefined : actionFor(seen, unheard, now);
    if (seen === undefined || action === undefined) return undefined;
    const taken = await takeNextAction(deps, seen, now, action, new Set(emails));
    if (taken === LOST) return LOST;
    log.warn("timer.step-was-not-heard", { commitment, ...(level === "digest" ? {} : { level }) });
    return undefined;
  });
}

function actionFor(
  seen: Commitment,
  { level, generation }: Unheard,
  now: Instant,
): NextAction | undefined {
  if (seen.status !== "open") return undefined;
  const isLast = seen.generation === generation;
  if (level === "digest") return isLast ? { kind: "digest", at: now } : undefined;
  if (seen.level !== level) return undefined;
  const above = now < seen.dueAt ? -1 : nextAbove(seen, level);
  if (above !== -1) return { kind: "step", level: above, at: now };
  return isLast ? { kind: "repeat", level, at: now } : undefined;
}

function nextAbove({ policy }: Commitment, level: number): number {
  return policy.steps.findIndex((step, index) => index > level && !isBeforeDue(step));
}
