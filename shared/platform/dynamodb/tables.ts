import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { readEnvironment } from "../environment.ts";

/** One client for the three tables, and their names in this stage. */
export type Tables = {
  readonly client: DynamoDBDocumentClient;
  readonly cases: string;
  readonly calendar: string;
  readonly directory: string;
};

/** Opened once per function instance, by its handler. */
export function openTables(): Tables {
  return {
    client: documentClient(new DynamoDBClient({ maxAttempts: 4 })),
    cases: readEnvironment("CASES_TABLE"),
    calendar: readEnvironment("CALENDAR_TABLE"),
    directory: readEnvironment("DIRECTORY_TABLE"),
  };
}

/** An absent field is left out of the item instead of being refused. */
export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
