import type { Instant } from "../kernel/time.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { arm } from "./arm.ts";
import { fire } from "./fire.ts";
import type { Timed, TimerKind } from "./timer-kind.ts";

export type AlignDeps = { readonly schedules: Schedules };

/**
 * Makes the armed schedules agree with a thing after one of its events: the timer of its present
 * generation is armed first, then the one that the event replaced goes, so that there is always one.
 * Each event removes its own predecessor, which keeps a change at two calls. What has passed is done
 * at once. Doing it again changes nothing.
 *
 * `present` is the state now, read after the event; `eventGeneration` is what the event's own state of
 * it has.
 */
export async function align<Thing extends Timed, Deps>(
  deps: Deps & AlignDeps,
  kind: TimerKind<Thing, Deps>,
  present: Thing,
  eventGeneration: number,
  now: Instant,
): Promise<void> {
  const at = kind.at(present);
  if (at !== undefined && at <= now) await fire(deps, kind, present, now);
  else await arm(deps.schedules, kind, present, now);
  if (eventGeneration > 1) await deps.schedules.disarm(kind.name(present.id, eventGeneration - 1));
}
