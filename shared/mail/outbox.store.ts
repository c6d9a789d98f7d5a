import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { eventSchema } from "../cases/event.schema.ts";
import type { CaseEvent } from "../cases/event.schema.ts";
import type { Instant } from "../kernel/time.ts";
import { caseKeys } from "../platform/dynamodb/keys.ts";
import { queryWork } from "../platform/dynamodb/query-work.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";

const storedEventSchema = z.object({ data: eventSchema });

export type OutboxStore = ReturnType<typeof createOutboxStore>;

/** Events are the outbox: each stays in the work until everything that follows from it is stored. */
export function createOutboxStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    /** Events up to that time that relay has not finished with, oldest first. */
    unrelayed: async (until: Instant): Promise<CaseEvent[]> =>
      (await queryWork(tables, "event", until))
        .map((item) => storedEventSchema.parse(item).data)
        .toSorted((left, right) => left.at - right.at),

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
