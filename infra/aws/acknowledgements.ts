import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import type { StageNames } from "./stage-names.ts";

/** Rules of cdk-nag's AwsSolutions pack that we break on purpose; the reason stands where it is done. */
export type BrokenRule = "APIG4" | "COG8" | "SQS3" | `IAM5[${string}]`;

export function acknowledge(construct: IConstruct, rule: BrokenRule, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
}

/** The three permissions that cannot name each resource; any other wildcard still stops synth. */
export function acknowledgeWildcards(stack: IConstruct, names: StageNames): void {
  const arn = (service: string, resource: string) =>
    `IAM5[Resource::arn:<AWS::Partition>:${service}:<AWS::Region>:<AWS::AccountId>:${resource}]` as const;
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
  acknowledge(
    stack,
    "IAM5[Resource::*]",
    "ListStreams and the list of addresses that SES holds back know no resource but all.",
  );
}
