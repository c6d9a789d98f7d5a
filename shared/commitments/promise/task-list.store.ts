import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../../kernel/time.ts";
import { taskKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { ListedState } from "./task-pointers.ts";

export type TasksAsked = {
  readonly partner: string;
  readonly state: ListedState;
  readonly before?: Instant | undefined;
  readonly after?: readonly [Instant, string, string] | undefined;
  readonly limit: number;
};

export type TaskPlace = {
  readonly at: string;
  readonly reference: string;
  readonly id: string;
};

/** Soonest first; one more than asked for tells whether there is a next page. */
export async function readTaskPointers(
  tables: Pick<Tables, "client" | "cases">,
  { partner, state, before, after, limit }: TasksAsked,
): Promise<TaskPlace[]> {
  const command = new QueryCommand({
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :until",
    ExpressionAttributeValues: {
      ":pk": taskKeys.partition(partner, state),
      // Behind the place itself, before whatever follows it.
      ":from": after === undefined ? FIRST : `${taskKeys.range(...after)}~`,
      ":until": before === undefined ? LAST : taskKeys.range(before, "", ""),
    },
    ConsistentRead: true,
    Limit: limit + 1,
  });
  const { Items = [] } = await tables.client.send(command);
  return Items.map(({ sk, reference, id }) => ({ at: sk, reference, id }));
}

const FIRST = "0";
const LAST = "~";
