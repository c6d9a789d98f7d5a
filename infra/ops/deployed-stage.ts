import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { CALENDAR, CASES, DIRECTORY, ERASED } from "../../shared/platform/dynamodb/table-shapes.ts";
import { documentClient } from "../../shared/platform/dynamodb/tables.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { createSchedules } from "../../shared/platform/scheduler/schedules.ts";
import type { Schedules } from "../../shared/platform/scheduler/schedules.ts";
import { stageNames } from "../aws/stage-names.ts";
import { OpsRefusal } from "./refusal.ts";

/** A deployed stage, reached with the credentials of the person at the keyboard. */
export type DeployedStage = {
  readonly name: string;
  readonly tables: Tables;
  readonly schedules: Schedules;
};

/** @throws OpsRefusal when there is no such stage where the credentials lead. */
export async function reachStage(stage: string): Promise<DeployedStage> {
  const names = stageNames(stage);
  const client = new DynamoDBClient({ maxAttempts: 5 });
  const { partition, region, account } = await placeOf(client, names.table(CASES), stage);
  const arn = (service: string, where: string, what: string) =>
    `arn:${partition}:${service}:${where}:${account}:${what}`;
  return {
    name: stage,
    tables: {
      client: documentClient(client),
      cases: names.table(CASES),
      calendar: names.table(CALENDAR),
      directory: names.table(DIRECTORY),
      erased: names.table(ERASED),
    },
    schedules: createSchedules({
      client: new SchedulerClient({ maxAttempts: 10 }),
      group: names.scheduleGroup,
      targetArn: arn("lambda", region, `function:${names.function("timer")}`),
      roleArn: arn("iam", "", `role/${names.timerRole}`),
      deadLetterArn: arn("sqs", region, names.deadLetters("timer")),
    }),
  };
}

type Place = { readonly partition: string; readonly region: string; readonly account: string };

/** A table's ARN says which account and region the credentials lead to, without another service. */
async function placeOf(client: DynamoDBClient, table: string, stage: string): Promise<Place> {
  const arn = await client
    .send(new DescribeTableCommand({ TableName: table }))
    .then(({ Table }) => Table?.TableArn)
    .catch((error: unknown) => {
      throw sentenceFor(error, stage);
    });
  const [, partition, , region, account] = arn?.split(":") ?? [];
  if (partition === undefined || region === undefined || account === undefined)
    throw new OpsRefusal(`The table ${table} has no address.`);
  return { partition, region, account };
}

function sentenceFor(error: unknown, stage: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error.message === "Region is missing")
    return new OpsRefusal("Say which region the stage is in: set AWS_REGION.");
  if (error.name === "ResourceNotFoundException")
    return new OpsRefusal(`There is no stage ${stage} in this account and region.`);
  if (error.name === "CredentialsProviderError")
    return new OpsRefusal("There are no AWS credentials: set AWS_PROFILE or sign in first.");
  return error;
}
