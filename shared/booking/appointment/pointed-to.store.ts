import type { Instant } from "../../kernel/time.ts";
import { batchGet } from "../../platform/dynamodb/batch-get.ts";
import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { troubleKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { readEachStored } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { visitByTheWall } from "../../story/by-the-wall.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

const schema = async () =>
  (await import("../../story/parts/appointment.schema.ts")).appointmentSchema;

/** Every visit to come that was told of, as it is stored now; whether anything is wrong with it still, it says. */
export async function readPointedTo(
  tables: Pick<Tables, "client" | "cases">,
  dealer: string,
  now: Instant,
): Promise<Appointment[]> {
  const pointers = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk AND sk > :now",
    ExpressionAttributeValues: {
      ":pk": troubleKeys.partition(dealer),
      ":now": troubleKeys.from(now),
    },
  });
  const keys = new Map(
    pointers.map(({ reference, id }) => [id, caseKeys.appointment(reference, id)] as const),
  );
  const items = keys.size === 0 ? [] : await batchGet(tables, tables.cases, [...keys.values()]);
  return (await readEachStored(items, schema)).map(visitByTheWall);
}
