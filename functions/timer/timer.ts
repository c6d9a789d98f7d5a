import { fire } from "../../shared/timers/fire.ts";
import { timerKinds } from "../../shared/timers/kinds.ts";
import type { TimerDeps } from "../../shared/timers/kinds.ts";
import { readTimer } from "../../shared/timers/timer-payload.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import type { Clock } from "../../shared/kernel/time.ts";

type Deps = TimerDeps & {
  readonly clock: Clock;
  /** What sending is made of; opened with the first mail that was held, since most timers send none. */
  readonly relay: () => RelayDeps | Promise<RelayDeps>;
};

/** One delivery of a one-time schedule. @throws for a kind nobody knows: a dead letter. */
export function timer({ relay, clock, ...deps }: Deps) {
  return async (event: unknown): Promise<void> => {
    const due = readTimer(event);
    const now = clock.now();
    if (due.kind === "held-mail") {
      const { heldMailTimer } = await import("../../shared/relay/held-mail-timer.ts");
      await fire(await relay(), heldMailTimer, due, now);
      return;
    }
    const kind = timerKinds.find((one) => one.kind === due.kind);
    if (kind === undefined) throw new Error("a timer of a kind that this version does not know");
    await kind.fire(deps, due, now);
  };
}
