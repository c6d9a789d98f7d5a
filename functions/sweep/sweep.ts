import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { log } from "../../shared/platform/log.ts";

/** One thing to look after, for the time it is called with. */
export type Chore = (now: Instant) => Promise<void>;

/** One round: each chore whatever became of the one before. @throws AggregateError at the end. */
export function sweep(clock: Clock, chores: readonly Chore[]) {
  return async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const chore of chores) {
      try {
        await chore(clock.now());
      } catch (error) {
        failures.push(error);
        log.error("sweep.chore-failed", error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, "some chores were left undone");
  };
}
