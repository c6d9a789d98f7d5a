import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { peopleKeys } from "../../platform/dynamodb/keys/brand-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import { CASE_SHAPE, readStored, toStored } from "../../platform/dynamodb/stored.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { PeopleRequest } from "./request.schema.ts";

const schema = async () => (await import("./request.schema.ts")).peopleRequestSchema;

/** As long as somebody may ask whether it was done. */
const KEPT_MILLISECONDS = 3 * 365 * DAY;

/** The desk shows the last ones. */
const MOST_SHOWN = 50;

export type PeopleRequestStore = ReturnType<typeof createPeopleRequestStore>;

/** What was asked of personal data, and what became of it; it stays in the work until all of it is done. */
export function createPeopleRequestStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  const read = (item: Item): Promise<PeopleRequest> => readStored(item, schema);
  return {
    /** Whoever works on one writes what is so now: each step may be done again, so none is lost. */
    put: async (request: PeopleRequest): Promise<void> => {
      const Item = toItem(request);
      await client.send(new PutCommand({ TableName: cases, Item }));
    },

    /** The same, unless all of it was done meanwhile. */
    advance: async (request: PeopleRequest): Promise<void> => {
      const command = new PutCommand({
        TableName: cases,
        Item: toItem(request),
        ConditionExpression: "#data.#state <> :done",
        ExpressionAttributeNames: { "#data": "data", "#state": "state" },
        ExpressionAttributeValues: { ":done": "done" },
      });
      try {
        await client.send(command);
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    one: async (brand: string, id: string): Promise<PeopleRequest | undefined> => {
      const Key = peopleKeys.request(brand, id);
      const command = new GetCommand({ TableName: cases, Key, ConsistentRead: true });
      const { Item: found } = await client.send(command);
      return found === undefined ? undefined : await read(found);
    },

    /** The newest first. */
    last: async (brand: string): Promise<PeopleRequest[]> => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: cases,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": peopleKeys.partition(brand) },
          ScanIndexForward: false,
          Limit: MOST_SHOWN,
          ConsistentRead: true,
        }),
      );
      return await Promise.all(Items.map(read));
    },
  };
}

function toItem(request: PeopleRequest) {
  const { reference, id, lookAt, askedAt } = request;
  return {
    ...peopleKeys.request(reference, id),
    ...(lookAt === undefined ? {} : workAttributes(id, lookAt)),
    kind: "people",
    shape: CASE_SHAPE,
    expiresAt: expiryOf(askedAt),
    ...toStored(request, ["id", "reference", "state"]),
  };
}

function expiryOf(askedAt: Instant): number {
  return Math.ceil(plus(askedAt, KEPT_MILLISECONDS) / 1_000);
}
