import { Duration } from "aws-cdk-lib";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { DeployedFunction } from "./deployed-functions.ts";
import type { StageNames } from "./stage-names.ts";

/** Counts whom the functions that take bookings ask for a proof of work in a burst; each line names the dealer. */
export function countBursts(functions: readonly DeployedFunction[], names: StageNames): Metric {
  const taking = functions.filter(({ spec }) => TAKE_BOOKINGS.has(spec.name));
  const filters = taking.map(({ logGroup }) =>
    logGroup.addMetricFilter("Bursts", {
      filterPattern: FilterPattern.stringValue("$.code", "=", "strangers.burst"),
      metricNamespace: "Kept",
      metricName: `${names.prefix}-strangers-asked`,
      metricValue: "1",
    }),
  );
  const [first] = filters;
  if (first === undefined) throw new Error("no function takes bookings");
  return first.metric({ statistic: Stats.SUM, period: Duration.minutes(15) });
}

const TAKE_BOOKINGS: ReadonlySet<string> = new Set(["booking-api", "pages"]);
