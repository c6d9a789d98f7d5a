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
  readonly configurationSetArn: string;
  readonly target: IFunction;
  readonly deadLetters: Queue;
};

/** Hands SES reports of this stage's mails, told apart by their configuration set, to one function. */
export function routeMailReports(scope: Construct, id: string, props: Props): Rule {
  return new Rule(scope, id, {
    description: "What became of each mail of this stage",
    eventPattern: {
      source: ["aws.ses"],
      detailType: [...MAIL_REPORT_TYPES],
      resources: [props.configurationSetArn],
    },
    targets: [
      new LambdaFunction(props.target, {
        deadLetterQueue: props.deadLetters,
        maxEventAge: Duration.hours(6),
        retryAttempts: 20,
      }),
    ],
  });
}
