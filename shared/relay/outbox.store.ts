import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";

export type OutboxStore = ReturnType<typeof createOutboxStore>;

/** Events are the outbox: each stays in the work until everything that follows from it is stored. */
export function createOutboxStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    /** Nothing is left to do for it. */
    finish: async ({ reference, at, id }: CaseEvent): Promise<void> => {
      await tables.client.send(
        new UpdateCommand({
          TableName: tables.cases,
          Key: caseKeys.event(reference, at, id),
          UpdateExpression: "REMOVE workPk, workSk",
          ConditionExpression: "attribute_exists(pk)",
        }),
      );
    },
  };
}
