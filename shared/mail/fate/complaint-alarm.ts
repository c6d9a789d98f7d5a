import * as z from "zod";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";

/**
 * How EventBridge tells that an alarm of CloudWatch rings, or rings no more (CloudWatch user guide, "Alarm
 * events and EventBridge"). The time within has an offset that is not RFC 3339's; the event's own has.
 */
const alarmSchema = z.object({
  source: z.literal("aws.cloudwatch"),
  time: instantTextSchema,
  detail: z.object({
    state: z.object({ value: z.enum(["ALARM", "OK", "INSUFFICIENT_DATA"]) }),
    configuration: z.object({
      metrics: z.tuple([
        z.object({
          metricStat: z.object({
            metric: z.object({ dimensions: z.object({ "ses:configuration-set": z.string() }) }),
          }),
        }),
      ]),
    }),
  }),
});

export type ComplaintAlarm = {
  readonly set: string;
  readonly rings: boolean;
  readonly at: Instant;
};

/**
 * Whether too many complain of what goes through a configuration set; undefined when it is no alarm.
 * @throws ZodError when it is one of another metric: a dead letter.
 */
export function readComplaintAlarm(event: unknown): ComplaintAlarm | undefined {
  if (!anAlarm.safeParse(event).success) return undefined;
  const { time, detail } = alarmSchema.parse(event);
  const [{ metricStat }] = detail.configuration.metrics;
  return {
    set: metricStat.metric.dimensions["ses:configuration-set"],
    rings: detail.state.value === "ALARM",
    at: time,
  };
}

const anAlarm = z.object({ source: z.literal("aws.cloudwatch") });
