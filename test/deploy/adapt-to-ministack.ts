import type { Stack } from "aws-cdk-lib";
import { CfnUserPoolClient } from "aws-cdk-lib/aws-cognito";
import { ManagedPolicy, PolicyStatement, Role } from "aws-cdk-lib/aws-iam";
import type { IConstruct } from "constructs";

/**
 * What MiniStack 1.5.33 does not know or does otherwise than AWS, taken out or added here so that the
 * product need not know of it; docs/decisions has the list with reasons.
 */
export function adaptToMinistack(stack: Stack): void {
  leaveOut(stack.node.findChild("SignIn"), "FirstUser");
  leaveOut(stack, "Next1");
  allowSchedulesOfTheDefaultGroup(stack);
  allowSignInByPassword(stack);
}

/** It has no `AWS::Cognito::UserPoolUser`, and an e-mail identity has no DKIM attributes. */
function leaveOut(scope: IConstruct, id: string): void {
  if (!scope.node.tryRemoveChild(id)) throw new Error(`${scope.node.path} has no ${id}`);
}

/** Its check of permissions takes every schedule for one of the default group. */
function allowSchedulesOfTheDefaultGroup(stack: Stack): void {
  const roles = stack.node
    .findChild("Functions")
    .node.findAll()
    .filter((each) => each instanceof Role);
  new ManagedPolicy(stack, "SchedulesOfTheDefaultGroup", {
    roles,
    statements: [
      new PolicyStatement({
        actions: ["scheduler:CreateSchedule", "scheduler:DeleteSchedule"],
        resources: [
          stack.formatArn({
            service: "scheduler",
            resource: "schedule",
            resourceName: "default/*",
          }),
        ],
      }),
    ],
  });
}

/** A person signs in on Cognito's pages with a second factor; the test has no browser. */
function allowSignInByPassword(stack: Stack): void {
  for (const client of stack.node.findAll().filter((each) => each instanceof CfnUserPoolClient))
    client.explicitAuthFlows = ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];
}
