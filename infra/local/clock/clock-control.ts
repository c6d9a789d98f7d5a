import type { Instant } from "../../../shared/kernel/time.ts";
import { DAY, instant } from "../../../shared/kernel/time.ts";
import type { LocalClock } from "./local-clock.ts";
import type { Recurring } from "./recurring.ts";

export type ClockControl = {
  /** Works through everything that becomes due up to then; answers how many schedules fired. */
  readonly moveTo: (target: Instant) => Promise<number>;
  /** What a clock that runs does by itself, some times a second. */
  readonly tick: () => void;
  /** After the clock was set back. */
  readonly replan: () => void;
};

export type ControlParts = {
  readonly clock: LocalClock;
  readonly settle: () => Promise<void>;
  readonly nudge: () => void;
  readonly recurring: Recurring;
  readonly schedules: {
    readonly nextDueAt: () => Instant | undefined;
    readonly fired: () => number;
  };
  /** At each stop, before what is due there, and when the clock goes on. */
  readonly onMoved: () => void;
};

/** Recurring functions run at each of their times only so far back from where a jump ends. */
const EVERY_RUN_WITHIN = DAY;

export function createClockControl(parts: ControlParts): ClockControl {
  const { clock, settle, recurring, schedules } = parts;
  let moving: Promise<unknown> = Promise.resolve();
  let movesInHand = 0;
  let nextRecurring = recurring.nextAfter(clock.now());

  /** Settles at one stop; true when a one-time schedule fired there. */
  async function stopAt(at: Instant): Promise<boolean> {
    const before = schedules.fired();
    clock.standAt(at);
    // Before anything happens at that time: after a crash nothing may lie in the clock's future.
    parts.onMoved();
    await settle();
    return schedules.fired() > before;
  }

  async function walk(target: Instant): Promise<void> {
    const everyRunFrom = target - EVERY_RUN_WITHIN;
    let at = clock.now();
    while (at < target) {
      const planned = recurring.nextAfter(instant(Math.max(at, everyRunFrom)));
      const stop = earliest(target, planned, schedules.nextDueAt());
      at = instant(Math.max(at, stop));
      const fired = await stopAt(at);
      if (at === planned) recurring.requestPlanned(at);
      else if (fired && at <= everyRunFrom) recurring.requestAll(at);
      await settle();
    }
  }

  async function move(target: Instant): Promise<number> {
    const before = schedules.fired();
    await settle();
    clock.standAt(clock.now());
    await walk(target);
    nextRecurring = recurring.nextAfter(clock.now());
    clock.release();
    parts.onMoved();
    return schedules.fired() - before;
  }

  return {
    moveTo: (target) => {
      movesInHand += 1;
      const moved = moving
        .then(() => move(target))
        .finally(() => {
          movesInHand -= 1;
        });
      moving = moved.catch(() => undefined);
      return moved;
    },
    replan: () => {
      nextRecurring = recurring.nextAfter(clock.now());
    },
    tick: () => {
      if (!clock.runs || movesInHand > 0) return;
      const now = clock.now();
      if (nextRecurring !== undefined && now >= nextRecurring) {
        recurring.requestPlanned(nextRecurring);
        nextRecurring = recurring.nextAfter(now);
      }
      parts.nudge();
    },
  };
}

function earliest(target: Instant, ...others: readonly (Instant | undefined)[]): Instant {
  return instant(Math.min(target, ...others.map((other) => other ?? target)));
}
