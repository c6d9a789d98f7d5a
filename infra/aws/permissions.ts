import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { CASES } from "../../shared/platform/dynamodb/table-shapes.ts";
import type { Need } from "../../functions/wiring/function-spec.ts";

/** What each need allows, and nothing else. A transaction needs the actions of its parts. */
const ACTIONS_OF_NEED = {
  "cases:read": ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"],
  "cases:select": ["dynamodb:PartiQLSelect"],
  "cases:write": [
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
    "dynamodb:BatchWriteItem",
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
  "erased:write": ["dynamodb:PutItem"],
  "exports:read": ["s3:GetObject"],
  "exports:write": ["s3:PutObject"],
  "files:keep": ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
  "files:remove": ["s3:DeleteObject", "s3:ListBucket"],
  "schedules:arm": ["scheduler:CreateSchedule", "scheduler:DeleteSchedule", "iam:PassRole"],
  "mail:send": ["ses:SendEmail", "ses:SendRawEmail", "ses:DeleteSuppressedDestination"],
  // The provider is asked as any browser would ask it.
  "staff:sign-in": [],
  "accounts:keep": [
    "cognito-idp:AdminCreateUser",
    "cognito-idp:AdminDeleteUser",
    "cognito-idp:AdminGetUser",
    "cognito-idp:AdminSetUserPassword",
  ],
  "edge:only": [],
  // Whoever knows recalls is asked as anybody would ask them.
  "recalls:look-up": [],
} as const satisfies Record<Need, readonly string[]>;

/** The things a need may be about. */
export type Granted = {
  readonly cases: TableV2;
  readonly calendar: TableV2;
  readonly directory: TableV2;
  readonly erased: TableV2;
  /** All files in the bucket. */
  readonly exportsArn: string;
  /** The bucket, and all files in it. */
  readonly filesBucketArn: string;
  readonly filesArn: string;
  readonly schedulesArn: string;
  readonly timerRoleArn: string;
  readonly mailIdentitiesArn: string;
  readonly mailConfigurationSetArns: readonly string[];
  readonly senders: readonly string[];
  /** None where staff sign in with a provider that is not ours. */
  readonly userPoolArn: string | undefined;
};

export function statementsFor(need: Need, granted: Granted): readonly PolicyStatement[] {
  return STATEMENTS[need](granted);
}

const STATEMENTS: Record<Need, (granted: Granted) => readonly PolicyStatement[]> = {
  "cases:read": (granted) => [
    allow(ACTIONS_OF_NEED["cases:read"], [granted.cases.tableArn, ...indexArns(granted)]),
  ],
  "cases:select": (granted) => [selectCases(granted)],
  "cases:write": ({ cases }) => [allow(ACTIONS_OF_NEED["cases:write"], [cases.tableArn])],
  "calendar:read": ({ calendar }) => [allow(ACTIONS_OF_NEED["calendar:read"], [calendar.tableArn])],
  "calendar:write": ({ calendar }) => [
    allow(ACTIONS_OF_NEED["calendar:write"], [calendar.tableArn]),
  ],
  "directory:read": ({ directory }) => [
    allow(ACTIONS_OF_NEED["directory:read"], [directory.tableArn]),
  ],
  "directory:write": ({ directory }) => [
    allow(ACTIONS_OF_NEED["directory:write"], [directory.tableArn]),
  ],
  "erased:write": ({ erased }) => [allow(ACTIONS_OF_NEED["erased:write"], [erased.tableArn])],
  "exports:read": ({ exportsArn }) => [allow(ACTIONS_OF_NEED["exports:read"], [exportsArn])],
  "exports:write": ({ exportsArn }) => [allow(ACTIONS_OF_NEED["exports:write"], [exportsArn])],
  "files:keep": (granted) => inFiles("files:keep", granted),
  "files:remove": (granted) => inFiles("files:remove", granted),
  "schedules:arm": armSchedules,
  "mail:send": sendMail,
  "staff:sign-in": () => [],
  "accounts:keep": ({ userPoolArn }) =>
    userPoolArn === undefined ? [] : [allow(ACTIONS_OF_NEED["accounts:keep"], [userPoolArn])],
  "edge:only": () => [],
  "recalls:look-up": () => [],
};

function indexArns(granted: Granted): string[] {
  return CASES.indexes.map(({ name }) => `${granted.cases.tableArn}/index/${name}`);
}

/** A statement that names no partition would read the whole table. */
function selectCases(granted: Granted): PolicyStatement {
  const statement = allow(ACTIONS_OF_NEED["cases:select"], [
    granted.cases.tableArn,
    ...indexArns(granted),
  ]);
  statement.addCondition("BoolIfExists", { "dynamodb:FullTableScan": "false" });
  return statement;
}

/** Whoever may not list is refused what is not there as if it were not theirs. */
function inFiles(
  need: "files:keep" | "files:remove",
  { filesArn, filesBucketArn }: Granted,
): PolicyStatement[] {
  const [list, ...others] = ACTIONS_OF_NEED[need].toReversed();
  return [
    allow(others, [filesArn]),
    ...(list === undefined ? [] : [allow([list], [filesBucketArn])]),
  ];
}

function armSchedules(granted: Granted): PolicyStatement[] {
  const [create, remove, passRole] = ACTIONS_OF_NEED["schedules:arm"];
  const pass = allow([passRole], [granted.timerRoleArn]);
  pass.addCondition("StringEquals", { "iam:PassedToService": "scheduler.amazonaws.com" });
  return [allow([create, remove], [granted.schedulesArn]), pass];
}

/**
 * Any identity, but addresses of one domain (or one address): in the SES sandbox a verified recipient's identity is checked too, so
 * naming the sender's identity alone would refuse every mail there.
 */
function sendMail(granted: Granted): PolicyStatement[] {
  const [send, sendRaw, forgive] = ACTIONS_OF_NEED["mail:send"];
  const { mailIdentitiesArn, mailConfigurationSetArns } = granted;
  const sending = allow([send, sendRaw], [mailIdentitiesArn, ...mailConfigurationSetArns]);
  sending.addCondition("StringLike", { "ses:FromAddress": granted.senders });
  // The list is the account's; an action on it takes no resource.
  return [sending, allow([forgive], ["*"])];
}

function allow(actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: [...actions], resources: [...resources] });
}
