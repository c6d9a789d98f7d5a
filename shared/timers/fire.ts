import type { Instant } from "../kernel/time.ts";
import { log } from "../platform/log.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import { arm } from "./arm.ts";
import type { Timed, TimerKind } from "./timer-kind.ts";

export type FireDeps = { readonly schedules: Pick<Schedules, "arm"> };

/** `outdated`: over, moved, or somebody else was faster; `early`: it is done in its time. */
export type Fired = "fired" | "outdated" | "early";

/** People may change the thing between our read and our write; a few times over. */
const RACE: Race = { rounds: 8, lost: "what a timer is about keeps changing while it fires" };

/**
 * Does what this timer stands for, once, however often and by whomever it is called: the one write
 * names the state it was decided on. Who loses that race to the same timer, or to whoever closed or
 * moved the thing, does nothing.
 */
export async function fire<Thing extends Timed, Deps>(
  deps: Deps & FireDeps,
  kind: TimerKind<Thing, Deps>,
  timer: Timed,
  now: Instant,
): Promise<Fired> {
  return raced(RACE, () => tryOnce(deps, kind, timer, now));
}

async function tryOnce<Thing extends Timed, Deps>(
  deps: Deps & FireDeps,
  kind: TimerKind<Thing, Deps>,
  timer: Timed,
  now: Instant,
): Promise<Fired | typeof LOST> {
  const ids = kind.about(timer.id);
  const seen = await kind.find(deps, timer);
  const isPresent = seen !== undefined && seen.generation === timer.generation;
  const at = isPresent ? kind.at(seen) : undefined;
  if (!isPresent || at === undefined) {
    log.info("timer.outdated", ids);
    return "outdated";
  }
  const isDue = at <= now;
  const taken = await (isDue ? kind.fire(deps, seen, now) : kind.postpone(deps, seen, now));
  if (taken === LOST) return LOST;
  if (typeof taken === "object") await arm(deps.schedules, kind, taken.untold, now);
  if (!isDue) log.warn("timer.early", ids);
  return isDue ? "fired" : "early";
}
