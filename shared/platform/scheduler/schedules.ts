import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  ServiceQuotaExceededException,
} from "@aws-sdk/client-scheduler";
import type { CreateScheduleCommandInput } from "@aws-sdk/client-scheduler";
import { MINUTE, instant, plus, toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { readEnvironment } from "../environment.ts";
import { LOST, raced } from "../raced.ts";

type OneTimeSchedule = {
  /** At most 64 characters; the same name is the same schedule. */
  readonly name: string;
  /** Ids and numbers only: it is shown in consoles and logs. */
  readonly payload: object;
  readonly at: Instant;
  /** Milliseconds ahead from which its second is met; nearer than that it is taken to a later minute. */
  readonly soonest?: number | undefined;
};

/** One-time calls of the timer function, never early, at least once. */
export type Schedules = {
  /** A schedule of that name that is there already is the same one: nothing happens. */
  readonly arm: (schedule: OneTimeSchedule, now: Instant) => Promise<void>;
  /** One that is gone already is fine. */
  readonly disarm: (name: string) => Promise<void>;
};

export type ScheduleSettings = {
  readonly client: Pick<SchedulerClient, "send">;
  readonly group: string;
  readonly targetArn: string;
  readonly roleArn: string;
  readonly deadLetterArn: string;
};

const SCHEDULE_POLICY = {
  /** The service refuses a time in the past, and clocks and queues take some seconds. */
  soonestMilliseconds: 90_000,
  /** After an hour sweep has long done it. */
  longestEventAgeSeconds: 3_600,
  /** The quota counts schedules that are just being deleted, so a moment later there is room. */
  quotaAttempts: 4,
  firstQuotaWaitMilliseconds: 200,
} as const;

/** Opened once per function instance, by its handler. */
export function openSchedules(): Schedules {
  return createSchedules({
    client: new SchedulerClient({ maxAttempts: 4 }),
    group: readEnvironment("SCHEDULE_GROUP"),
    targetArn: readEnvironment("TIMER_ARN"),
    roleArn: readEnvironment("TIMER_ROLE_ARN"),
    deadLetterArn: readEnvironment("TIMER_DEAD_LETTERS_ARN"),
  });
}

export function createSchedules(settings: ScheduleSettings): Schedules {
  const { client, group } = settings;
  return {
    arm: async (schedule, now) => {
      const input = toInput(settings, schedule, now);
      try {
        await withinQuota(() => client.send(new CreateScheduleCommand(input)));
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error;
      }
    },
    disarm: async (name) => {
      try {
        await client.send(new DeleteScheduleCommand({ Name: name, GroupName: group }));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
      }
    },
  };
}

function toInput(
  { group, targetArn, roleArn, deadLetterArn }: ScheduleSettings,
  { name, payload, at, soonest }: OneTimeSchedule,
  now: Instant,
): CreateScheduleCommandInput {
  return {
    Name: name,
    GroupName: group,
    ScheduleExpression: `at(${expressionTime(at, now, soonest)})`,
    ScheduleExpressionTimezone: "UTC",
    FlexibleTimeWindow: { Mode: "OFF" },
    ActionAfterCompletion: "DELETE",
    Target: {
      Arn: targetArn,
      RoleArn: roleArn,
      Input: JSON.stringify(payload),
      RetryPolicy: { MaximumEventAgeInSeconds: SCHEDULE_POLICY.longestEventAgeSeconds },
      DeadLetterConfig: { Arn: deadLetterArn },
    },
  };
}

/** Whole seconds, never before `at`; something nearer than 90 seconds is taken to a later minute. */
function expressionTime(
  at: Instant,
  now: Instant,
  milliseconds: number = SCHEDULE_POLICY.soonestMilliseconds,
): string {
  const soonest = plus(now, milliseconds);
  const time = at < soonest ? roundUp(soonest, MINUTE) : roundUp(at, 1_000);
  return toUtc(time).slice(0, 19);
}

function roundUp(at: Instant, unit: number): Instant {
  return instant(Math.ceil(at / unit) * unit);
}

/** The SDK does not retry a full quota (402). @throws Unavailable when it stays full. */
async function withinQuota(send: () => Promise<unknown>): Promise<void> {
  const { quotaAttempts: rounds, firstQuotaWaitMilliseconds } = SCHEDULE_POLICY;
  await raced({ rounds, lost: "the quota of schedules is full" }, async (round) => {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ServiceQuotaExceededException)) throw error;
      const wait = firstQuotaWaitMilliseconds * 2 ** round;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return LOST;
    }
  });
}
