import { Duration } from "aws-cdk-lib";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { DeployedFunction } from "./deployed-functions.ts";
import type { StageNames } from "./stage-names.ts";

/**
 * Counts what is logged when word of a promise reaches nobody at all: by those who climb, and by those
 * who look for work. It is logged again each day while it lasts, so the alarm comes again too.
 */
export function countUnheardPromises(
  functions: readonly DeployedFunction[],
  names: StageNames,
): Metric {
  const speaking = functions.filter(({ spec }) => spec.needs.includes("schedules:arm"));
  const filters = speaking.map(({ logGroup }) =>
    logGroup.addMetricFilter("UnheardPromises", {
      filterPattern: FilterPattern.stringValue("$.code", "=", "promise.nobody-hears"),
      metricNamespace: "Kept",
      metricName: `${names.prefix}-unheard-promises`,
      metricValue: "1",
    }),
  );
  const [first] = filters;
  if (first === undefined) throw new Error("no function speaks of promises");
  return first.metric({ statistic: Stats.SUM, period: Duration.minutes(15) });
}
