import { eachApart } from "../kernel/each-apart.ts";
import { MINUTE, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { log } from "../platform/log.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import { fireStep } from "./fire-step.ts";
import type { FireStepDeps } from "./advance.ts";

/**
 * Long enough for a timer on its way (it may be armed 90 seconds late, to a whole minute), short
 * enough that a lost one is made good within ten minutes of a sweep every five.
 */
const GRACE_MILLISECONDS = 2 * MINUTE;

/** After an outage of the Scheduler there are thousands, and a round has four minutes. */
const SIDE_BY_SIDE = 10;

/**
 * Takes every step whose timer was lost; one that fails does not hold up the others.
 * @throws AggregateError after the last of them when some failed; the log names them.
 */
export async function takePassedSteps(
  deps: FireStepDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const until = plus(now, -GRACE_MILLISECONDS);
  const passed = work.filter(({ kind, at }) => kind === "commitment" && at <= until);
  await eachApart(passed, {
    sideBySide: SIDE_BY_SIDE,
    work: async ({ reference, id: commitment, generation = 0 }) => {
      const fired = await fireStep(deps, { reference, commitment, generation }, now);
      if (fired === "fired") log.warn("sweep.step-was-lost", { commitment, generation });
    },
    onFailure: (error, { id: commitment, generation = 0 }) =>
      log.error("sweep.step-failed", error, { commitment, generation }),
  });
}
