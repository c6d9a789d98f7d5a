import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { readEnvironment } from "../environment.ts";
import { Unfinished } from "../unavailable.ts";
import { beforeWrite, noteWrite } from "../written.ts";
import { troubleOf, wasRepeated } from "./trouble.ts";

/** One client for the tables, and their names in this stage. */
export type Tables = {
  readonly client: DynamoDBDocumentClient;
  readonly cases: string;
  readonly calendar: string;
  readonly directory: string;
  readonly erased: string;
};

/** Opened once per function instance, by its handler. */
export function openTables(): Tables {
  return {
    client: documentClient(new DynamoDBClient({ maxAttempts: 4 })),
    cases: readEnvironment("CASES_TABLE"),
    calendar: readEnvironment("CALENDAR_TABLE"),
    directory: readEnvironment("DIRECTORY_TABLE"),
    erased: readEnvironment("ERASED_TABLE"),
  };
}

/**
 * An absent field is left out of the item instead of being refused, and trouble that outlasts the SDK's
 * own retries is `Unavailable`: somebody may try again. Whether anything may have been written by then is
 * noted for the request. Nothing is logged of a call.
 */
export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  // It walks through every call and answer to make them fit for a log that nobody reads.
  client.middlewareStack.remove("loggerMiddleware");
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const writes = WRITES.has(commandName);
        if (writes) beforeWrite();
        try {
          const done = await next(args);
          if (writes) noteWrite();
          return done;
        } catch (error) {
          const trouble = troubleOf(error, writes);
          if (trouble instanceof Unfinished || (writes && wasRepeated(error))) noteWrite();
          throw trouble ?? error;
        }
      },
    { step: "initialize", name: "troubleIsUnavailable", override: true },
  );
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

const WRITES: ReadonlySet<string> = new Set([
  "PutItemCommand",
  "UpdateItemCommand",
  "DeleteItemCommand",
  "BatchWriteItemCommand",
  "TransactWriteItemsCommand",
]);
