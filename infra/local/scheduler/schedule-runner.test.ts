import { beforeEach, describe, expect, it } from "vitest";
import { MINUTE, instant, plus } from "../../../shared/kernel/time.ts";
import { createDeadLetters } from "../work/dead-letters.ts";
import { createScheduleRunner } from "./schedule-runner.ts";
import { armedSchedules, createScheduleStore } from "./schedule-store.ts";

const start = instant(Date.parse("2026-12-01T09:00:00Z"));

describe("firing schedules", () => {
  let now = start;
  let fails: boolean;
  let calls: string[];
  const store = createScheduleStore();
  const deadLetters = createDeadLetters(() => {});
  const runner = createScheduleRunner({
    store,
    now: () => now,
    invoke: async (_arn, input) => {
      calls.push(JSON.stringify(input));
      if (fails) throw new Error("no");
    },
    deadLetters,
  });
  const arm = (name: string, expression: string, retries = 2) =>
    store.create(
      name,
      {
        ScheduleExpression: expression,
        FlexibleTimeWindow: { Mode: "OFF" },
        ActionAfterCompletion: "DELETE",
        Target: {
          Arn: "timer",
          RoleArn: "role",
          Input: JSON.stringify(name),
          RetryPolicy: { MaximumRetryAttempts: retries, MaximumEventAgeInSeconds: 3600 },
        },
      },
      now,
    );
  const drain = async () => {
    while (await runner.step());
  };

  beforeEach(() => {
    now = start;
    fails = false;
    calls = [];
    store.clear();
    deadLetters.clear();
  });

  it("fires a crowd in one go, each once", async () => {
    const names = Array.from({ length: 120 }, (_, index) => `crowd-${index}`);
    for (const name of names) arm(name, "at(2026-12-01T09:01:00)");
    now = plus(start, 2 * MINUTE);
    expect(await runner.step()).toBe(true);
    expect(calls.toSorted()).toEqual(names.map((name) => JSON.stringify(name)).toSorted());
    expect(await runner.step()).toBe(false);
  });

  it("fires nothing early, and what is due in the order of time and name", async () => {
    arm("late", "at(2026-12-01T09:02:00)");
    arm("b", "at(2026-12-01T09:01:00)");
    arm("a", "at(2026-12-01T09:01:00)");
    await drain();
    expect(calls).toEqual([]);
    now = plus(start, 2 * MINUTE);
    await drain();
    expect(calls).toEqual(['"a"', '"b"', '"late"']);
    expect(store.all()).toEqual([]);
  });

  it("tries again later on the same clock, then gives up into the dead letters", async () => {
    fails = true;
    arm("a", "at(2026-12-01T09:01:00)");
    now = plus(start, MINUTE);
    await drain();
    expect(runner.nextDueAt()).toBe(plus(now, MINUTE));
    now = plus(now, MINUTE);
    await drain();
    now = plus(now, 2 * MINUTE);
    await drain();
    expect(calls).toHaveLength(3);
    expect(deadLetters.list()).toMatchObject([{ source: "timer", payload: '"a"' }]);
    expect(store.all()).toEqual([]);
  });

  it("keeps a schedule that its own target armed anew", async () => {
    arm("a", "at(2026-12-01T09:01:00)");
    const seen = armedSchedules(store);
    now = plus(start, MINUTE);
    store.update(
      "a",
      { ...seen[0]!.definition, ScheduleExpression: "at(2026-12-02T09:00:00)" },
      now,
    );
    store.replace(seen[0]!, undefined);
    expect(armedSchedules(store)[0]?.nextAt).toBe(Date.parse("2026-12-02T09:00:00Z"));
  });

  it("delivers several at once and leaves one armed that is not due yet", async () => {
    arm("a", "at(2026-12-01T09:01:00)");
    const [schedule] = armedSchedules(store);
    await runner.deliverNow(schedule!, 3);
    expect(calls).toHaveLength(3);
    expect(armedSchedules(store)).toHaveLength(1);
    now = plus(start, MINUTE);
    await runner.deliverNow(schedule!, 2);
    expect(store.all()).toEqual([]);
  });

  it("repeats a rate from the time it was made", async () => {
    arm("r", "rate(5 minutes)");
    now = plus(start, 10 * MINUTE);
    await drain();
    expect(calls).toHaveLength(2);
    expect(runner.nextDueAt()).toBe(plus(start, 15 * MINUTE));
  });
});
