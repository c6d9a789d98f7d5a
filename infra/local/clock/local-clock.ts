import { DAY, instant } from "../../../shared/kernel/time.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { age, createClockCells, readClock, run, stand } from "./clock-cells.ts";

export type LocalClock = {
  readonly now: () => Instant;
  /** What the functions' thread reads. */
  readonly memory: SharedArrayBuffer;
  /** False while `KEPT_NOW` holds it: nothing becomes due by waiting. */
  readonly runs: boolean;
  /** Stops the clock at an instant, for as long as the stack works through what is due then. */
  readonly standAt: (at: Instant) => void;
  /** Goes on from where it stands; with `KEPT_NOW` it stays there. */
  readonly release: () => void;
  /** Milliseconds ahead of the machine's clock. */
  readonly skipped: () => number;
  /** As at the start, or standing at another instant from now on. */
  readonly reset: (at?: Instant) => void;
};

/** `startsAt` makes a clock that stands still until it is moved; `skipped` was saved by an earlier run. */
export function createLocalClock(startsAt: Instant | undefined, skipped = 0): LocalClock {
  const memory = createClockCells();
  const cells = new BigInt64Array(memory);
  let ahead = skipped;
  const now = () => instant(readClock(cells, Date.now));
  let standsAt = startsAt;
  const begin = (milliseconds: number) => {
    ahead = milliseconds;
    if (standsAt === undefined) run(cells, ahead);
    else stand(cells, standsAt);
  };
  begin(skipped);
  return {
    now,
    memory,
    runs: startsAt === undefined,
    standAt: (at) => stand(cells, at),
    release: () => {
      if (startsAt !== undefined) return;
      ahead = now() - Date.now();
      run(cells, ahead);
    },
    skipped: () => (startsAt === undefined ? now() - Date.now() : ahead),
    reset: (at = standsAt) => {
      standsAt = at;
      begin(0);
      age(cells, DAY);
    },
  };
}
