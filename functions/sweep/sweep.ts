import { eachApart } from "../../shared/kernel/each-apart.ts";
import { patienceOf } from "../../shared/kernel/patience.ts";
import type { Random } from "../../shared/kernel/random.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { openPace } from "../../shared/mail/send/pace.ts";
import type { Pace } from "../../shared/mail/send/pace.ts";
import type { Work } from "../../shared/platform/dynamodb/query-work.ts";
import { log } from "../../shared/platform/log.ts";

/** One thing to look after, in all the work that had come up by `now`; mail goes at the round's pace. */
export type Chore = (work: readonly Work[], now: Instant, pace: Pace) => Promise<void>;

/** Well below the function's timeout: with SES hanging, a round still ends by itself and is told of. */
const SENDING_MILLISECONDS = 180_000;

export type SweepParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly workBy: (now: Instant) => Promise<readonly Work[]>;
  readonly chores: readonly Chore[];
};

/**
 * One round: each chore whatever became of the one before, then a heartbeat, which is missed when
 * anything was left undone. @throws AggregateError at the end.
 */
export function sweep({ clock, random, workBy, chores }: SweepParts) {
  return async (): Promise<void> => {
    // One for all chores: what SES said to the first holds for the next.
    const pace = openPace(random, { patience: patienceOf(SENDING_MILLISECONDS) });
    const work = await workBy(clock.now());
    await eachApart(chores, {
      sideBySide: 1,
      work: (chore) => chore(work, clock.now(), pace),
      onFailure: (error) => log.error("sweep.chore-failed", error),
    });
    log.metric("SweepRounds", 1, clock.now());
  };
}
