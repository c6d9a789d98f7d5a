import { Duration } from "aws-cdk-lib";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { DeployedFunction } from "./deployed-functions.ts";
import type { StageNames } from "./stage-names.ts";

/** Counts what the mailing functions log when SES does not take a mail; it is tried again later. */
export function countRefusedMail(
  functions: readonly DeployedFunction[],
  names: StageNames,
): Metric {
  const mailing = functions.filter(({ spec }) => spec.needs.includes("mail:send"));
  const filters = mailing.map(({ logGroup }) =>
    logGroup.addMetricFilter("RefusedMail", {
      filterPattern: FilterPattern.stringValue("$.code", "=", "mail.try-failed"),
      metricNamespace: "Kept",
      metricName: `${names.prefix}-mail-refused`,
      metricValue: "1",
    }),
  );
  const [first] = filters;
  if (first === undefined) throw new Error("no function sends mail");
  return first.metric({ statistic: Stats.SUM, period: Duration.minutes(15) });
}
