import { Duration } from "aws-cdk-lib";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { DeployedFunction } from "./deployed-functions.ts";
import type { StageNames } from "./stage-names.ts";

/** Counts people who read more in a day than the work of the largest dealer needs; each line names the dealer. */
export function countUnusualReading(
  functions: readonly DeployedFunction[],
  names: StageNames,
): Metric {
  const reading = functions.filter(({ spec }) => READ_AT.has(spec.name));
  const filters = reading.map(({ logGroup }) =>
    logGroup.addMetricFilter("UnusualReading", {
      filterPattern: FilterPattern.stringValue("$.code", "=", "reading.unusual"),
      metricNamespace: "Kept",
      metricName: `${names.prefix}-unusual-reading`,
      metricValue: "1",
    }),
  );
  const [first] = filters;
  if (first === undefined) throw new Error("no function shows cases");
  return first.metric({ statistic: Stats.SUM, period: Duration.minutes(5) });
}

const READ_AT: ReadonlySet<string> = new Set(["desk-api", "pages"]);
