import { ServiceQuotaExceededException } from "@aws-sdk/client-scheduler";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openTestScheduler } from "../../../test/fixtures/scheduler.ts";
import type { TestScheduler } from "../../../test/fixtures/scheduler.ts";
import { instant } from "../../kernel/time.ts";
import { createSchedules } from "./schedules.ts";

const at = (text: string) => instant(Date.parse(text));
const now = at("2027-05-10T09:00:10Z");

describe("a one-time schedule", () => {
  let scheduler: TestScheduler;
  beforeAll(async () => {
    scheduler = await openTestScheduler(() => now);
  });
  beforeEach(async () => {
    for (const { name } of scheduler.armed()) await scheduler.schedules.disarm(name);
  });
  afterAll(async () => scheduler.close());

  const arm = (time: string, name = "a") =>
    scheduler.schedules.arm({ name, payload: { kind: "commitment" }, at: at(time) }, now);
  const expression = () => scheduler.armed()[0]?.definition.ScheduleExpression;

  test.each([
    ["at its second", "2027-05-10T10:00:00Z", "at(2027-05-10T10:00:00)"],
    [
      "never early: a part of a second counts up",
      "2027-05-10T10:00:00.001Z",
      "at(2027-05-10T10:00:01)",
    ],
    ["exactly 90 seconds away as it is", "2027-05-10T09:01:40Z", "at(2027-05-10T09:01:40)"],
    ["nearer than that to a later minute", "2027-05-10T09:01:39Z", "at(2027-05-10T09:02:00)"],
    ["in the past as soon as may be", "2027-05-09T09:00:00Z", "at(2027-05-10T09:02:00)"],
  ])("is armed %s", async (_name, time, expected) => {
    await arm(time);
    expect(expression()).toBe(expected);
  });

  test("TIMER-4: deletes itself, is not flexible, gives up after an hour and has a dead-letter queue", async () => {
    await arm("2027-05-10T10:00:00Z");
    expect(scheduler.armed()[0]?.definition).toMatchObject({
      ScheduleExpressionTimezone: "UTC",
      ActionAfterCompletion: "DELETE",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: {
        Input: '{"kind":"commitment"}',
        RetryPolicy: { MaximumEventAgeInSeconds: 3600 },
        DeadLetterConfig: { Arn: expect.stringContaining("dead-letters") },
      },
    });
  });

  test("armed twice is armed once, as it was first", async () => {
    await arm("2027-05-10T10:00:00Z");
    await arm("2027-05-10T11:00:00Z");
    expect(scheduler.armed()).toHaveLength(1);
    expect(expression()).toBe("at(2027-05-10T10:00:00)");
  });

  test("disarmed twice is gone", async () => {
    await arm("2027-05-10T10:00:00Z");
    await scheduler.schedules.disarm("a");
    await scheduler.schedules.disarm("a");
    expect(scheduler.armed()).toEqual([]);
  });
});

describe("a full quota of schedules", () => {
  const settings = { group: "kept", targetArn: "t", roleArn: "r", deadLetterArn: "d" };
  const full = new ServiceQuotaExceededException({
    message: "full",
    Message: "full",
    $metadata: {},
  });

  test("is asked again, and then said to be unavailable", async () => {
    vi.useFakeTimers();
    try {
      let refusals = 1;
      let calls = 0;
      const send = async () => {
        calls += 1;
        refusals -= 1;
        if (refusals >= 0) throw full;
        return {};
      };
      const schedules = createSchedules({ ...settings, client: { send } });
      const armed = schedules.arm({ name: "a", payload: {}, at: now }, now);
      await vi.runAllTimersAsync();
      await armed;
      expect(calls).toBe(2);
      refusals = 100;
      const refused = expect(
        schedules.arm({ name: "a", payload: {}, at: now }, now),
      ).rejects.toThrow("quota");
      await vi.runAllTimersAsync();
      await refused;
    } finally {
      vi.useRealTimers();
    }
  });
});
