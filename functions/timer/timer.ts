import { timerKinds } from "../../shared/timers/kinds.ts";
import type { TimerDeps } from "../../shared/timers/kinds.ts";
import { readTimer } from "../../shared/timers/timer-payload.ts";
import type { Clock } from "../../shared/kernel/time.ts";

/** One delivery of a one-time schedule. @throws for a kind nobody knows: a dead letter. */
export function timer(deps: TimerDeps & { readonly clock: Clock }) {
  return async (event: unknown): Promise<void> => {
    const due = readTimer(event);
    const kind = timerKinds.find((one) => one.kind === due.kind);
    if (kind === undefined) throw new Error("a timer of a kind that this version does not know");
    await kind.fire(deps, due, deps.clock.now());
  };
}
