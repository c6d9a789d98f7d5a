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
    const failures: unknown[] = [];
    for (const chore of chores) {
      try {
        await chore(work, clock.now());
      } catch (error) {
        failures.push(error);
        log.error("sweep.chore-failed", error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, "some chores were left undone");
    log.metric("SweepRounds", 1, clock.now());
  };
}
