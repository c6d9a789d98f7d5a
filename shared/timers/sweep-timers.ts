import { eachApart } from "../kernel/each-apart.ts";
import { MINUTE, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { log } from "../platform/log.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import { fire } from "./fire.ts";
import type { FireDeps } from "./fire.ts";
import type { Timed, TimerKind } from "./timer-kind.ts";

/**
 * Long enough for a timer on its way (it may be armed 90 seconds late, to a whole minute), short
 * enough that a lost one is made good within ten minutes of a sweep every five.
 */
const GRACE_MILLISECONDS = 2 * MINUTE;

/** After an outage of the Scheduler there are thousands, and a round has four minutes. */
const SIDE_BY_SIDE = 10;

/**
 * Does what lost timers of this kind stood for; one that fails does not hold up the others.
 * @throws AggregateError after the last of them when some failed; the log names them.
 */
export async function sweepTimers<Thing extends Timed, Deps>(
  deps: Deps & FireDeps,
  kind: TimerKind<Thing, Deps>,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const until = plus(now, -GRACE_MILLISECONDS);
  const passed = work.filter((item) => item.kind === kind.work && item.at <= until);
  await eachApart(passed, {
    sideBySide: SIDE_BY_SIDE,
    work: async (timer) => {
      const fired = await fire(deps, kind, timer, now);
      if (fired === "fired") log.warn("sweep.timer-was-lost", kind.about(timer.id));
    },
    onFailure: (error, { id }) => log.error("sweep.timer-failed", error, kind.about(id)),
  });
}
