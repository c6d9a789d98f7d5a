import type { Instant } from "../../../shared/kernel/time.ts";
import { sideBySide } from "../../../shared/kernel/side-by-side.ts";
import { MINUTE, plus } from "../../../shared/kernel/time.ts";
import type { DeadLetters } from "../work/dead-letters.ts";
import type { WorkSource } from "../work/work-loop.ts";
import { DEFAULT_RETRY, timingOf } from "./schedule.ts";
import { isArmed, soonestFirst } from "./schedule-store.ts";
import type { ArmedSchedule, ScheduleStore } from "./schedule-store.ts";

export type RunnerParts = {
  readonly store: ScheduleStore;
  readonly now: () => Instant;
  /** Invokes the target with the schedule's input; rejects when it fails. */
  readonly invoke: (targetArn: string, input: unknown) => Promise<unknown>;
  readonly deadLetters: DeadLetters;
};

export type ScheduleRunner = WorkSource & {
  /** When the next schedule or retry is due. */
  readonly nextDueAt: () => Instant | undefined;
  /** Schedules fired so far. */
  readonly fired: () => number;
  /** Delivers one so often at once, as at-least-once delivery may; before its time it stays armed. */
  readonly deliverNow: (schedule: ArmedSchedule, times: number) => Promise<void>;
};

/** Waits before the second, third … attempt, on the shared clock. */
const RETRY_AFTER = [MINUTE, 2 * MINUTE, 5 * MINUTE] as const;
const LAST_WAIT = 10 * MINUTE;

/**
 * A few that are due go one after the other, so that the same run is the same story. A crowd goes side
 * by side and before what follows from it, as the Scheduler would: the last must not wait for the
 * mails of the first.
 */
const CROWD = 20;
const SIDE_BY_SIDE = 50;

export function createScheduleRunner(parts: RunnerParts): ScheduleRunner {
  let fired = 0;

  async function attempt(schedule: ArmedSchedule): Promise<unknown> {
    const { Arn, Input = "{}" } = schedule.definition.Target;
    try {
      await parts.invoke(Arn, JSON.parse(Input));
      return undefined;
    } catch (error) {
      return error;
    }
  }

  async function fire(schedule: ArmedSchedule): Promise<void> {
    fired += 1;
    const error = await attempt(schedule);
    if (error === undefined) complete(parts.store, schedule);
    else onFailure(parts, schedule, error);
  }

  return {
    name: "schedules",
    step: async () => {
      const now = parts.now();
      const due = parts.store
        .all()
        .filter(isArmed)
        .filter(({ nextAt }) => nextAt <= now)
        .toSorted(soonestFirst);
      const [first] = due;
      if (first === undefined) return false;
      await (due.length <= CROWD ? fire(first) : sideBySide(due, SIDE_BY_SIDE, fire));
      return true;
    },
    // Asked at every stop of the clock: a look at each, and no order of thousands.
    nextDueAt: () =>
      parts.store
        .all()
        .filter(isArmed)
        .reduce<Instant | undefined>(
          (soonest, { nextAt }) => (soonest === undefined || nextAt < soonest ? nextAt : soonest),
          undefined,
        ),
    fired: () => fired,
    deliverNow: async (schedule, times) => {
      const errors = await Promise.all(Array.from({ length: times }, () => attempt(schedule)));
      fired += times;
      const isDue = schedule.nextAt <= parts.now();
      if (isDue && errors.includes(undefined)) complete(parts.store, schedule);
    },
  };
}

/** The planned time is over: a one-time schedule is done, a recurring one waits for its next. */
function complete(store: ScheduleStore, schedule: ArmedSchedule): void {
  const timing = timingOf(schedule.definition);
  if (timing.kind === "every") {
    const plannedAt = plus(schedule.plannedAt, timing.milliseconds);
    store.replace(schedule, { ...schedule, plannedAt, nextAt: plannedAt, attempts: 0 });
    return;
  }
  const gone = schedule.definition.ActionAfterCompletion === "DELETE";
  store.replace(schedule, gone ? undefined : { ...schedule, nextAt: undefined, attempts: 0 });
}

function onFailure(parts: RunnerParts, schedule: ArmedSchedule, error: unknown): void {
  const { RetryPolicy: policy, Input } = schedule.definition.Target;
  const attempts = schedule.attempts + 1;
  const now = parts.now();
  const wait = RETRY_AFTER[attempts - 1] ?? LAST_WAIT;
  const age = (policy?.MaximumEventAgeInSeconds ?? DEFAULT_RETRY.ageSeconds) * 1000;
  const mayRetry = attempts <= (policy?.MaximumRetryAttempts ?? DEFAULT_RETRY.attempts);
  const nextAt = plus(now, wait);
  if (mayRetry && nextAt <= plus(schedule.plannedAt, age)) {
    parts.store.replace(schedule, { ...schedule, attempts, nextAt });
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  parts.deadLetters.park("timer", Input, `failed ${attempts} times, last: ${reason}`);
  complete(parts.store, schedule);
}
