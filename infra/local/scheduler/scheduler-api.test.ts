import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
  ValidationException,
} from "@aws-sdk/client-scheduler";
import type { CreateScheduleCommandInput } from "@aws-sdk/client-scheduler";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instant } from "../../../shared/kernel/time.ts";
import { LOCAL_AWS } from "../functions/function-environment.ts";
import { serve } from "../http/serve.ts";
import type { Server } from "../http/serve.ts";
import { schedulerApi } from "./scheduler-api.ts";
import { armedSchedules, createScheduleStore } from "./schedule-store.ts";

const now = instant(Date.parse("2026-12-01T09:00:00Z"));
const store = createScheduleStore();
store.addGroup("kept");

const target = {
  Arn: "arn:aws:lambda:x:0:function:kept-timer",
  RoleArn: "arn:role",
  Input: '{"a":1}',
};
const schedule = (changes: Partial<CreateScheduleCommandInput> = {}) => ({
  Name: "one",
  GroupName: "kept",
  ScheduleExpression: "at(2026-12-01T10:00:00)",
  FlexibleTimeWindow: { Mode: "OFF" as const },
  ActionAfterCompletion: "DELETE" as const,
  Target: target,
  ...changes,
});

describe("the Scheduler's wire protocol, spoken by its own client", () => {
  let server: Server;
  let client: SchedulerClient;
  const create = (changes: Partial<CreateScheduleCommandInput> = {}) =>
    client.send(new CreateScheduleCommand(schedule(changes)));

  beforeAll(async () => {
    server = await serve(
      0,
      schedulerApi(store, () => now),
    );
    const endpoint = `http://127.0.0.1:${server.port}`;
    client = new SchedulerClient({ ...LOCAL_AWS, endpoint, maxAttempts: 1 });
  });
  beforeEach(() => store.clear());
  afterAll(async () => {
    client.destroy();
    await server.close();
  });

  it("creates, shows, changes and deletes a schedule", async () => {
    const { ScheduleArn } = await create();
    expect(ScheduleArn).toMatch(/schedule\/kept\/one$/);
    await client.send(
      new UpdateScheduleCommand(schedule({ ScheduleExpression: "at(2026-12-02T10:00:00)" })),
    );
    const found = await client.send(new GetScheduleCommand({ Name: "one", GroupName: "kept" }));
    expect(found).toMatchObject({
      Name: "one",
      GroupName: "kept",
      State: "ENABLED",
      ScheduleExpression: "at(2026-12-02T10:00:00)",
      ScheduleExpressionTimezone: "UTC",
      CreationDate: new Date(now),
      Target: { Input: '{"a":1}' },
    });
    expect(armedSchedules(store)[0]?.nextAt).toBe(Date.parse("2026-12-02T10:00:00Z"));
    await client.send(new DeleteScheduleCommand({ Name: "one", GroupName: "kept" }));
    expect(store.all()).toEqual([]);
  });

  it("refuses a second schedule of the same name, unless it is the same request again", async () => {
    await create({ ClientToken: "token-1" });
    await create({ ClientToken: "token-1" });
    await expect(create({ ClientToken: "token-2" })).rejects.toThrow(ConflictException);
    await expect(create()).rejects.toThrow("Schedule one already exists.");
  });

  it("does not know what was never made", async () => {
    for (const command of [GetScheduleCommand, DeleteScheduleCommand]) {
      const asked = client.send(new command({ Name: "none", GroupName: "kept" }));
      await expect(asked).rejects.toThrow(ResourceNotFoundException);
    }
    await expect(create({ GroupName: "elsewhere" })).rejects.toThrow(ResourceNotFoundException);
    await expect(client.send(new UpdateScheduleCommand(schedule()))).rejects.toThrow(
      ResourceNotFoundException,
    );
  });

  it.each([
    ["a past time", { ScheduleExpression: "at(2026-12-01T08:59:59)" }],
    ["the present time", { ScheduleExpression: "at(2026-12-01T09:00:00)" }],
    ["milliseconds", { ScheduleExpression: "at(2026-12-01T10:00:00.000)" }],
    ["a Z", { ScheduleExpression: "at(2026-12-01T10:00:00Z)" }],
    ["a day that does not exist", { ScheduleExpression: "at(2027-02-30T10:00:00)" }],
    ["cron", { ScheduleExpression: "cron(0 10 * * ? *)" }],
    ["another zone", { ScheduleExpressionTimezone: "Europe/London" }],
    ["a name with a space", { Name: "a b" }],
    ["a name of 65 letters", { Name: "x".repeat(65) }],
    ["an age under a minute", { Target: targetWith({ MaximumEventAgeInSeconds: 59 }) }],
    ["too many retries", { Target: targetWith({ MaximumRetryAttempts: 186 }) }],
  ])("refuses %s as the service does", async (_what, changes) => {
    await expect(create(changes)).rejects.toThrow(ValidationException);
  });

  it("lists by prefix, page after page", async () => {
    for (const Name of ["a-1", "a-2", "a-3", "b-1"]) await create({ Name });
    const first = await client.send(
      new ListSchedulesCommand({ GroupName: "kept", NamePrefix: "a-", MaxResults: 2 }),
    );
    expect(first.Schedules?.map(({ Name }) => Name)).toEqual(["a-1", "a-2"]);
    const second = await client.send(
      new ListSchedulesCommand({
        GroupName: "kept",
        NamePrefix: "a-",
        MaxResults: 2,
        NextToken: first.NextToken,
      }),
    );
    expect(second.Schedules?.map(({ Name }) => Name)).toEqual(["a-3"]);
    expect(second.NextToken).toBeUndefined();
  });

  it("comes back after a restart", async () => {
    await create();
    const reopened = createScheduleStore(JSON.parse(JSON.stringify(store.all())));
    expect(armedSchedules(reopened)).toEqual(armedSchedules(store));
  });
});

function targetWith(RetryPolicy: Record<string, number>) {
  return { ...target, RetryPolicy };
}
