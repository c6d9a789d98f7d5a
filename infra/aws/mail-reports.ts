import { Duration } from "aws-cdk-lib";
import { EventField, Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { REPORT_FIELDS, reportOf } from "../../shared/mail/fate/report-fields.ts";

type Props = {
  readonly configurationSetArns: readonly string[];
  /** How the names begin of alarms that stop surveys. */
  readonly surveysStop: string;
  readonly target: IFunction;
  readonly deadLetters: Queue;
};

/**
 * Hands SES reports of this stage's mails, told apart by their configuration sets, to one function; and
 * whether so many complain that surveys stop.
 */
export function routeMailReports(scope: Construct, id: string, props: Props): void {
  const target = (event?: RuleTargetInput) =>
    new LambdaFunction(props.target, {
      deadLetterQueue: props.deadLetters,
      maxEventAge: Duration.hours(6),
      retryAttempts: 20,
      ...(event === undefined ? {} : { event }),
    });
  // A path that is not in an event makes no event of it, so those with other fields have rules of their own.
  const kinds = Map.groupBy(Object.entries(REPORT_FIELDS), ([, fields]) => fields.join());
  for (const [index, kind] of [...kinds.values()].entries()) {
    const fields = kind[0]?.[1] ?? [];
    const handed = reportOf(fields, (field) => EventField.fromPath(`$.detail.${field}`));
    new Rule(scope, index === 0 ? id : `${id}-${index}`, {
      description: "What became of each mail of this stage, without whom it was to",
      eventPattern: {
        source: ["aws.ses"],
        detailType: kind.map(([name]) => name),
        resources: [...props.configurationSetArns],
      },
      targets: [target(RuleTargetInput.fromObject(handed))],
    });
  }
  new Rule(scope, `${id}-complaints`, {
    description: "Whether so many complain of our mail that surveys stop",
    eventPattern: {
      source: ["aws.cloudwatch"],
      detailType: ["CloudWatch Alarm State Change"],
      detail: { alarmName: [{ prefix: props.surveysStop }] },
    },
    targets: [target()],
  });
}
