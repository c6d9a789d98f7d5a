import * as z from "zod";
import type { Instant } from "../../../shared/kernel/time.ts";
import { MINUTE, instant } from "../../../shared/kernel/time.ts";
import { ServiceRefusal } from "../http/service-refusal.ts";

/** What one schedule is, in the service's words, and where it stands. */
export type Schedule = {
  readonly name: string;
  readonly group: string;
  readonly definition: ScheduleDefinition;
  readonly clientToken: string | undefined;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  /** When it fires next, which after a failure is a retry; undefined once it is over. */
  readonly nextAt: Instant | undefined;
  /** The planned time that the present attempts are for. */
  readonly plannedAt: Instant;
  readonly attempts: number;
};

const targetSchema = z.object({
  Arn: z.string().min(1),
  RoleArn: z.string().min(1),
  Input: z.string().optional(),
  DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  RetryPolicy: z
    .object({
      MaximumEventAgeInSeconds: z.int().min(60).max(86_400).optional(),
      MaximumRetryAttempts: z.int().min(0).max(185).optional(),
    })
    .optional(),
});

/** The members of CreateSchedule and UpdateSchedule that matter here; others are kept unread. */
export const scheduleDefinitionSchema = z.looseObject({
  GroupName: z.string().optional(),
  ClientToken: z.string().optional(),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().optional(),
  FlexibleTimeWindow: z.object({
    Mode: z.enum(["OFF", "FLEXIBLE"]),
    MaximumWindowInMinutes: z.int().min(1).max(1440).optional(),
  }),
  State: z.enum(["ENABLED", "DISABLED"]).optional(),
  ActionAfterCompletion: z.enum(["NONE", "DELETE"]).optional(),
  Description: z.string().max(512).optional(),
  Target: targetSchema,
});
export type ScheduleDefinition = z.infer<typeof scheduleDefinitionSchema>;

/** The service's own numbers, used where the schedule names none. */
export const DEFAULT_RETRY = { ageSeconds: 86_400, attempts: 185 } as const;

const ONE_TIME = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/;
const RATE = /^rate\(([1-9]\d{0,5}) (minute|hour|day)s?\)$/;
const MINUTES_OF_UNIT: ReadonlyMap<string, number> = new Map([
  ["minute", 1],
  ["hour", 60],
  ["day", 1440],
]);

export type Timing =
  | { readonly kind: "once"; readonly at: Instant }
  | { readonly kind: "every"; readonly milliseconds: number };

/** @throws ServiceRefusal for anything but `at(…)` in UTC and `rate(…)`: nothing else is armed here. */
export function timingOf(definition: ScheduleDefinition): Timing {
  const { ScheduleExpression: expression, ScheduleExpressionTimezone: zone = "UTC" } = definition;
  const timing = oneTime(expression, zone) ?? rate(expression);
  if (timing === undefined) throw invalidExpression(expression);
  return timing;
}

function oneTime(expression: string, zone: string): Timing | undefined {
  const text = ONE_TIME.exec(expression)?.[1];
  if (text === undefined || zone !== "UTC") return undefined;
  const at = Date.parse(`${text}Z`);
  const exists = !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
  return exists ? { kind: "once", at: instant(at) } : undefined;
}

function rate(expression: string): Timing | undefined {
  const [, count, unit] = RATE.exec(expression) ?? [];
  const minutes = MINUTES_OF_UNIT.get(unit ?? "");
  if (count === undefined || minutes === undefined) return undefined;
  return { kind: "every", milliseconds: Number(count) * minutes * MINUTE };
}

export function invalidExpression(expression: string): ServiceRefusal {
  return new ServiceRefusal(
    400,
    "ValidationException",
    `Invalid Schedule Expression ${expression}.`,
  );
}

export function isOneTime({ definition }: Schedule): boolean {
  return timingOf(definition).kind === "once";
}
