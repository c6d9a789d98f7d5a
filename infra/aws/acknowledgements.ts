import { Token, Validations } from "aws-cdk-lib";
import type { Stack } from "aws-cdk-lib";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { IConstruct } from "constructs";
import type { StageNames } from "./stage-names.ts";

/** Rules of cdk-nag's AwsSolutions pack that we break on purpose; the reason stands where it is done. */
export type BrokenRule =
  | "APIG4"
  | "CFR1"
  | "CFR3"
  | "CFR4"
  | "COG8"
  | "SMG4"
  | "S1"
  | "SQS3"
  | `IAM5[${string}]`;

export function acknowledge(construct: IConstruct, rule: BrokenRule, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
}

/** The permissions that cannot name each resource; any other wildcard still stops synth. */
export function acknowledgeWildcards(
  stack: Stack,
  names: StageNames,
  buckets: readonly Bucket[],
): void {
  // As cdk-nag writes what it finds: what the template leaves open in angle brackets.
  const region = Token.isUnresolved(stack.region) ? "<AWS::Region>" : stack.region;
  const account = Token.isUnresolved(stack.account) ? "<AWS::AccountId>" : stack.account;
  const arn = (service: string, resource: string) =>
    `IAM5[Resource::arn:<AWS::Partition>:${service}:${region}:${account}:${resource}]` as const;
  acknowledge(
    stack,
    arn("scheduler", `schedule/${names.scheduleGroup}/*`),
    "Schedules are named by a hash of what they remind of; the group bounds them.",
  );
  acknowledge(
    stack,
    arn("ses", "identity/*"),
    "In the SES sandbox the recipient's identity is checked too; a condition bounds the sender.",
  );
  for (const bucket of buckets) {
    const { "Fn::GetAtt": [name] = [] } = stack.resolve(bucket.bucketArn);
    acknowledge(
      stack,
      `IAM5[Resource::<${name}.Arn>/*]`,
      "Files are named by the request or the case that they are of; the bucket holds nothing else.",
    );
  }
  acknowledge(
    stack,
    "IAM5[Resource::*]",
    "ListStreams and the list of addresses that SES holds back know no resource but all.",
  );
}
