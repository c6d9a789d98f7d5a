import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { readEnvironment } from "../environment.ts";
import { Unavailable } from "../unavailable.ts";

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

/** A call that was throttled to the end has changed nothing. */
const THROTTLED: ReadonlySet<string> = new Set([
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "ThrottlingException",
]);

/**
 * An absent field is left out of the item instead of being refused, and throttling that outlasts the
 * SDK's own retries is `Unavailable`: somebody may try again. Nothing is logged of a call.
 */
export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  // It walks through every call and answer to make them fit for a log that nobody reads.
  client.middlewareStack.remove("loggerMiddleware");
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        if (!(error instanceof Error && THROTTLED.has(error.name))) throw error;
        throw new Unavailable("DynamoDB throttles us", 1, { cause: error });
      }
    },
    { step: "initialize", name: "throttledIsUnavailable", override: true },
  );
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
