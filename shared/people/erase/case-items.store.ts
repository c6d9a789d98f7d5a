import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { erasedKeys } from "../../platform/dynamodb/keys/lasting-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { CASE_SHAPE, dataOf } from "../../platform/dynamodb/stored.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { toUtc } from "../../kernel/time.ts";

export type CaseItemsStore = ReturnType<typeof createCaseItemsStore>;

/** What becomes of one item: another content, nothing at all, or what it was. */
export type Rewrite = (kind: string, data: unknown) => object | "gone" | "same";

/** All that is stored under a case, rewritten item by item whatever it is. */
export function createCaseItemsStore(tables: Pick<Tables, "client" | "cases" | "erased">) {
  const { client, cases: TableName, erased } = tables;
  return {
    /** `case` is refused where it was closed before; from then on nobody has a key to it. */
    close: ({ reference }: Case, request: string, key: string, at: Instant): Write => ({
      label: "case",
      item: {
        Update: {
          TableName,
          Key: caseKeys.case(reference),
          UpdateExpression: "SET #data.#erased = :erased, #data.#token = :key",
          ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(#data.#erased)",
          ExpressionAttributeNames: { "#data": "data", "#erased": "erased", "#token": "token" },
          ExpressionAttributeValues: { ":erased": { request, at }, ":key": key },
        },
      },
    }),

    /** All of the person is out of it. */
    markClean: async (reference: string, at: Instant): Promise<void> => {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: caseKeys.case(reference),
          UpdateExpression: "SET #data.#erased.#cleanAt = :at",
          ConditionExpression: "attribute_exists(#data.#erased)",
          ExpressionAttributeNames: { "#data": "data", "#erased": "erased", "#cleanAt": "cleanAt" },
          ExpressionAttributeValues: { ":at": at },
        }),
      );
    },

    /** The list outlives this table. */
    remember: async (reference: string, request: string, at: Instant): Promise<void> => {
      const Item = { ...erasedKeys.one(reference), request, at: toUtc(at) };
      await client.send(new PutCommand({ TableName: erased, Item }));
    },

    /** Answers how many were not as they should be; what somebody changes at this very moment counts as one. */
    rewrite: async (reference: string, rewrite: Rewrite): Promise<number> => {
      const items = await queryAll(tables, {
        TableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": caseKeys.partition(reference) },
        ConsistentRead: true,
      });
      let changed = 0;
      for (const item of items) {
        const next = rewrite(item["kind"], dataOf(item));
        if (next === "same") continue;
        changed += 1;
        await (next === "gone" ? remove(tables, item) : replace(tables, item, next));
      }
      return changed;
    },
  };
}

type CaseTable = Pick<Tables, "client" | "cases">;

async function remove({ client, cases: TableName }: CaseTable, { pk, sk }: Item): Promise<void> {
  await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
}

/** Exactly what was read, with what it stands in for: the indexes and the work stay as they are. */
async function replace(
  { client, cases: TableName }: CaseTable,
  item: Item,
  next: object,
): Promise<void> {
  const { pk, sk, data: seen, text } = item;
  const asked = text === undefined ? Object.keys(next) : Object.keys(seen);
  const isAsked = ([name]: readonly [string, unknown]) => asked.includes(name);
  const all = Object.entries(next);
  const data = Object.fromEntries(all.filter(isAsked));
  const rest = Object.fromEntries(all.filter((one) => !isAsked(one)));
  const command = new UpdateCommand({
    TableName,
    Key: { pk, sk },
    UpdateExpression: `SET #data = :data, #shape = :shape${text === undefined ? "" : ", #text = :text"}`,
    ConditionExpression: `#data = :seen${text === undefined ? "" : " AND #text = :seenText"}`,
    ExpressionAttributeNames: {
      "#data": "data",
      "#shape": "shape",
      ...(text === undefined ? {} : { "#text": "text" }),
    },
    ExpressionAttributeValues: {
      ":data": data,
      ":shape": CASE_SHAPE,
      ":seen": seen,
      ...(text === undefined ? {} : { ":text": JSON.stringify(rest), ":seenText": text }),
    },
  });
  try {
    await client.send(command);
  } catch (error) {
    // Whoever was faster is read by the next look.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
