import { eachApart } from "../../shared/kernel/each-apart.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import type { Work } from "../../shared/platform/dynamodb/query-work.ts";
import { log } from "../../shared/platform/log.ts";

/** One thing to look after, in all the work that had come up by `now`. */
export type Chore = (work: readonly Work[], now: Instant) => Promise<void>;

export type SweepParts = {
  readonly clock: Clock;
  readonly workBy: (now: Instant) => Promise<readonly Work[]>;
  readonly chores: readonly Chore[];
};

/**
 * One round: each chore whatever became of the one before, then a heartbeat, which is missed when
 * anything was left undone. @throws AggregateError at the end.
 */
export function sweep({ clock, workBy, chores }: SweepParts) {
  return async (): Promise<void> => {
    const work = await workBy(clock.now());
    await eachApart(chores, {
      sideBySide: 1,
      work: (chore) => chore(work, clock.now()),
      onFailure: (error) => log.error("sweep.chore-failed", error),
    });
    log.metric("SweepRounds", 1, clock.now());
  };
}
