import { describe, expect, it } from "vitest";
import type { FunctionSpec, Need } from "../../functions/wiring/function-spec.ts";
import { manifest } from "../../functions/manifest.ts";
import { functionEnvironment } from "../../infra/local/functions/function-environment.ts";
import { ENVIRONMENT } from "../../shared/platform/environment.ts";
import {
  actionsOf,
  deployedFunction,
  statementsOf,
  synthesizeStage,
  sorted,
} from "./synthesized-stage.ts";

const stage = synthesizeStage();

/** Written out once more, so that widening a need is a decision seen in a test. */
const read = ["dynamodb:GetItem", "dynamodb:Query"];
const write = [
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:PutItem",
  "dynamodb:UpdateItem",
];
const ALLOWED: Record<Need, readonly string[]> = {
  "cases:read": ["dynamodb:BatchGetItem", ...read],
  "cases:select": ["dynamodb:PartiQLSelect"],
  "cases:write": [...write, "dynamodb:BatchWriteItem"],
  "calendar:read": read,
  "calendar:write": write,
  "directory:read": read,
  "directory:write": write,
  "erased:write": ["dynamodb:PutItem"],
  "exports:read": ["s3:GetObject"],
  "exports:write": ["s3:PutObject"],
  "files:keep": ["s3:GetObject", "s3:ListBucket", "s3:PutObject"],
  "files:remove": ["s3:DeleteObject", "s3:ListBucket"],
  "schedules:arm": ["iam:PassRole", "scheduler:CreateSchedule", "scheduler:DeleteSchedule"],
  "mail:send": ["ses:DeleteSuppressedDestination", "ses:SendEmail", "ses:SendRawEmail"],
  "staff:sign-in": [],
  "accounts:keep": [
    "cognito-idp:AdminCreateUser",
    "cognito-idp:AdminDeleteUser",
    "cognito-idp:AdminGetUser",
    "cognito-idp:AdminSetUserPassword",
  ],
  "edge:only": [],
  "recalls:look-up": [],
};
const LOGS = ["logs:CreateLogStream", "logs:PutLogEvents"];
const ALLOWED_BY_TRIGGER: Record<FunctionSpec["trigger"]["kind"], readonly string[]> = {
  http: [],
  timer: ["sqs:SendMessage"],
  every: ["sqs:SendMessage"],
  "mail-reports": ["sqs:SendMessage"],
  "case-events": [
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
    "sqs:SendMessage",
  ],
};

describe.each(manifest)("the function $name", (spec) => {
  const { lambda, role, statements } = deployedFunction(stage, spec.name);

  it("runs on Node 24 and arm64 with the memory and time of the manifest", () => {
    expect(lambda.Properties).toMatchObject({
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      MemorySize: spec.memoryMegabytes,
      Timeout: spec.timeoutSeconds,
      Handler: "index.handler",
    });
  });

  it("may do what its needs allow, and nothing else", () => {
    const expected = new Set([
      ...LOGS,
      ...ALLOWED_BY_TRIGGER[spec.trigger.kind],
      ...spec.needs.flatMap((need) => ALLOWED[need]),
    ]);
    expect(actionsOf(statements)).toEqual(sorted(expected));
    expect(role.Properties["ManagedPolicyArns"]).toBeUndefined();
  });

  it("touches the tables of its needs only", () => {
    const tables = ["cases", "calendar", "directory", "erased"].filter((table) =>
      spec.needs.some((need) => need.startsWith(table)),
    );
    const touched = new Set(
      statements
        .filter(({ Action }) => [Action].flat().some((action) => /Item|Query/.test(action)))
        .flatMap(
          ({ Resource }) =>
            JSON.stringify(Resource).match(/Data(Cases|Calendar|Directory|Erased)/g) ?? [],
        ),
    );
    expect(sorted(touched)).toEqual(
      sorted(tables.map((name) => `Data${name.slice(0, 1).toUpperCase()}${name.slice(1)}`)),
    );
  });

  it("finds the variables its needs call for, and no others", () => {
    const names = [
      "CASES_TABLE",
      "CALENDAR_TABLE",
      "DIRECTORY_TABLE",
      "ERASED_TABLE",
      "PUBLIC_URL",
      "MAIL_DOMAIN",
    ];
    if (spec.needs.some((need) => need === "schedules:arm"))
      names.push("SCHEDULE_GROUP", "TIMER_ARN", "TIMER_ROLE_ARN", "TIMER_DEAD_LETTERS_ARN");
    if (spec.needs.some((need) => need === "mail:send"))
      names.push("MAIL_FROM", "MAIL_SURVEYS_FROM", "MAIL_CONFIGURATION_SETS");
    if (spec.needs.some((need) => need === "staff:sign-in"))
      names.push("OIDC_ISSUER", "OIDC_CLIENT_ID");
    if (spec.needs.some((need) => need === "accounts:keep")) names.push("USER_POOL_ID");
    if (spec.needs.some((need) => need.startsWith("exports:"))) names.push("EXPORTS_BUCKET");
    if (spec.needs.some((need) => need.startsWith("files:"))) names.push("FILES_BUCKET");
    if (spec.needs.some((need) => need === "edge:only"))
      names.push("ORIGIN_KEY", "KEPT_LIMITS", "KEPT_PROOF", "SECURITY_CONTACT");
    if (spec.needs.some((need) => need === "recalls:look-up")) names.push("KEPT_RECALL_LOOKUP");
    const variables = lambda.Properties["Environment"].Variables;
    expect(sorted(Object.keys(variables))).toEqual(sorted(names));
  });

  it("keeps its log for a month", () => {
    const logs = stage.byId(lambda.Properties["LoggingConfig"].LogGroup.Ref);
    expect(logs.Properties["RetentionInDays"]).toBe(30);
  });
});

it("lets no statement read a whole table", () => {
  const { statements } = deployedFunction(stage, "pages");
  const select = statements.find(({ Action }) => Action === "dynamodb:PartiQLSelect");
  expect(select?.Condition).toEqual({ BoolIfExists: { "dynamodb:FullTableScan": "false" } });
});

it("allows no action by wildcard, in any role", () => {
  const wild = stage
    .ofType("AWS::IAM::Role")
    .flatMap((role) => actionsOf(statementsOf(role)))
    .filter((action) => action.includes("*"));
  expect(wild).toEqual([]);
  expect(stage.ofType("AWS::IAM::Policy")).toEqual([]);
});

it("lets mail go out in one sender's name only", () => {
  const { statements } = deployedFunction(stage, "relay");
  const send = statements.find(({ Action }) => [Action].flat().includes("ses:SendEmail"));
  expect(send?.Condition).toEqual({
    StringLike: { "ses:FromAddress": ["*@dealers.example", "*-news@dealers.example"] },
  });
});

it("hands the timer's role to the Scheduler and to nobody else", () => {
  const { statements } = deployedFunction(stage, "relay");
  const pass = statements.find(({ Action }) => Action === "iam:PassRole");
  expect(JSON.stringify(pass?.Resource)).toContain("role/kept-main-timer-schedules");
  expect(pass?.Condition).toEqual({
    StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" },
  });
});

it("names the same variables as the local stack", () => {
  const endpoints = { dynamodb: "x", scheduler: "x", ses: "x", s3: "x", userPool: "x" };
  const local = Object.keys(
    functionEnvironment("http://x", endpoints, { issuer: "x", audience: "x" }),
  ).filter((name) => !name.startsWith("AWS_"));
  expect(sorted(local)).toEqual(sorted(Object.keys(ENVIRONMENT)));
});
