import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { CASES } from "../../shared/platform/dynamodb/table-shapes.ts";
import type { Need } from "../../functions/function-spec.ts";

/** What each need allows, and nothing else. A transaction needs the actions of its parts. */
const ACTIONS_OF_NEED = {
  "cases:read": ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"],
  "cases:write": [
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
    "dynamodb:ConditionCheckItem",
  ],
  "calendar:read": ["dynamodb:GetItem", "dynamodb:Query"],
  "calendar:write": [
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
    "dynamodb:ConditionCheckItem",
  ],
  "directory:read": ["dynamodb:GetItem", "dynamodb:Query"],
  "directory:write": [
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
    "dynamodb:ConditionCheckItem",
  ],
  "schedules:arm": ["scheduler:CreateSchedule", "scheduler:DeleteSchedule", "iam:PassRole"],
  "mail:send": ["ses:SendEmail", "ses:SendRawEmail"],
  // The provider is asked as any browser would ask it.
  "staff:sign-in": [],
} as const satisfies Record<Need, readonly string[]>;

/** The things a need may be about. */
export type Granted = {
  readonly cases: TableV2;
  readonly calendar: TableV2;
  readonly directory: TableV2;
  readonly schedulesArn: string;
  readonly timerRoleArn: string;
  readonly mailIdentitiesArn: string;
  readonly mailConfigurationSetArn: string;
  readonly senders: readonly string[];
};

export function statementsFor(need: Need, granted: Granted): readonly PolicyStatement[] {
  switch (need) {
    case "cases:read":
      return [allow(ACTIONS_OF_NEED[need], [granted.cases.tableArn, ...indexArns(granted)])];
    case "cases:write":
      return [allow(ACTIONS_OF_NEED[need], [granted.cases.tableArn])];
    case "calendar:read":
    case "calendar:write":
      return [allow(ACTIONS_OF_NEED[need], [granted.calendar.tableArn])];
    case "directory:read":
    case "directory:write":
      return [allow(ACTIONS_OF_NEED[need], [granted.directory.tableArn])];
    case "schedules:arm":
      return armSchedules(granted);
    case "mail:send":
      return [sendMail(granted)];
    case "staff:sign-in":
      return [];
  }
}

function indexArns(granted: Granted): string[] {
  return CASES.indexes.map(({ name }) => `${granted.cases.tableArn}/index/${name}`);
}

function armSchedules(granted: Granted): PolicyStatement[] {
  const [create, remove, passRole] = ACTIONS_OF_NEED["schedules:arm"];
  const pass = allow([passRole], [granted.timerRoleArn]);
  pass.addCondition("StringEquals", { "iam:PassedToService": "scheduler.amazonaws.com" });
  return [allow([create, remove], [granted.schedulesArn]), pass];
}

/**
 * Any identity, but two senders: in the SES sandbox a verified recipient's identity is checked too, so
 * naming the sender's identity alone would refuse every mail there.
 */
function sendMail(granted: Granted): PolicyStatement {
  const statement = allow(ACTIONS_OF_NEED["mail:send"], [
    granted.mailIdentitiesArn,
    granted.mailConfigurationSetArn,
  ]);
  statement.addCondition("StringEquals", { "ses:FromAddress": granted.senders });
  return statement;
}

function allow(actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: [...actions], resources: [...resources] });
}
