import type { Instant } from "../kernel/time.ts";
import { log } from "../platform/log.ts";
import { LOST, raced } from "../platform/dynamodb/raced.ts";
import type { Race } from "../platform/dynamodb/raced.ts";
import { armTimer } from "./commitment-timer.ts";
import { advance } from "./advance.ts";
import type { FireStepDeps } from "./advance.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { transition } from "../commitments/promise/life-cycle.ts";
import type { TimerPayload } from "./timer-payload.ts";
import { wakesAt } from "../commitments/promise/wakes-at.ts";

type CommitmentPayload = Extract<TimerPayload, { readonly kind: "commitment" }>;
export type TimerOf = Pick<CommitmentPayload, "reference" | "commitment" | "generation">;

/** `outdated`: closed, moved, or somebody else took the step; `early`: armed again for its time. */
export type Fired = "fired" | "outdated" | "early";

/** Attempts and remarks may change the commitment between our read and our write; a few times over. */
const RACE: Race = { rounds: 8, lost: "the commitment keeps changing while its step fires" };

/**
 * Takes the step this timer stands for, once, however often and by whomever it is called: the one
 * write names the state, the revision and so the generation it was decided on. Who loses that race
 * to the same step, or to a close or a move, does nothing.
 */
export async function fireStep(deps: FireStepDeps, timer: TimerOf, now: Instant): Promise<Fired> {
  return raced(RACE, async () => {
    const seen = await deps.commitments.one(timer.reference, timer.commitment);
    const action = seen?.nextAction;
    const current = seen !== undefined && seen.generation === timer.generation;
    if (!current || action === undefined || !transition("take-step", seen).ok) {
      const { commitment, generation } = timer;
      log.info("timer.outdated", { commitment, generation });
      return "outdated";
    }
    const due = (wakesAt(seen) ?? action.at) <= now;
    const outcome = due ? await advance(deps, seen, action, now) : await armAgain(deps, seen, now);
    return outcome === "lost" ? LOST : outcome;
  });
}

/**
 * A timer that comes early still exists under its name, so it cannot be armed again under it: the
 * commitment goes on to the next generation, with the same next action.
 */
async function armAgain(
  deps: FireStepDeps,
  seen: Commitment,
  now: Instant,
): Promise<"early" | "lost"> {
  const commitment = {
    ...seen,
    revision: seen.revision + 1,
    generation: seen.generation + 1,
  };
  const done = await deps.commit([deps.commitments.replace(commitment, seen)]);
  if (!done.ok) return "lost";
  await armTimer(deps.schedules, commitment, now);
  log.warn("timer.early", { commitment: seen.id, generation: commitment.generation });
  return "early";
}
