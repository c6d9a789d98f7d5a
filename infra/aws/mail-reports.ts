import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

/** The names EventBridge gives what the configuration set reports. */
const MAIL_REPORT_TYPES = [
  "Email Sent",
  "Email Delivered",
  "Email Delivery Delayed",
  "Email Bounced",
  "Email Complaint Received",
  "Email Rejected",
] as const;

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
  const target = () =>
    new LambdaFunction(props.target, {
      deadLetterQueue: props.deadLetters,
      maxEventAge: Duration.hours(6),
      retryAttempts: 20,
    });
  new Rule(scope, id, {
    description: "What became of each mail of this stage",
    eventPattern: {
      source: ["aws.ses"],
      detailType: [...MAIL_REPORT_TYPES],
      resources: [...props.configurationSetArns],
    },
    targets: [target()],
  });
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
