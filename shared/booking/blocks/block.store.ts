import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { LocalDate } from "../../kernel/time.ts";
import { blockKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { calendarEnd } from "../calendar/calendar-end.ts";
import { blockId } from "./block-id.ts";
import { blockSchema } from "./block.schema.ts";
import type { Block } from "./block.schema.ts";

const storedSchema = z.object({ data: blockSchema });

export type BlockStore = ReturnType<typeof createBlockStore>;

/** What is blocked at a dealer, beside the calendar's days and kept as long as they are. */
export function createBlockStore(tables: Pick<Tables, "client" | "calendar">) {
  const TableName = tables.calendar;
  return {
    one: async (dealer: string, id: string): Promise<Block | undefined> => {
      const Key = blockKeys.one(dealer, id);
      const command = new GetCommand({ TableName, Key, ConsistentRead: true });
      const { Item } = await tables.client.send(command);
      return Item === undefined ? undefined : storedSchema.parse(Item).data;
    },

    /** Of these days, both included, in their order; those that were taken away too. */
    between: async (dealer: string, from: LocalDate, to: LocalDate): Promise<Block[]> => {
      const items = await queryAll(tables, {
        TableName,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: {
          ":pk": blockKeys.partition(dealer),
          ":from": blockId(from, ""),
          ":to": blockId(to, "~"),
        },
        ConsistentRead: true,
      });
      return items.map((item) => storedSchema.parse(item).data);
    },

    add: (block: Block, zone: string): Write => ({
      label: "block",
      item: {
        Put: {
          TableName,
          Item: toItem(block, zone),
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
    }),

    /** `block` is refused when somebody else took it away first. */
    remove: (block: Block, zone: string): Write => ({
      label: "block",
      item: {
        Put: {
          TableName,
          Item: toItem(block, zone),
          ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(#data.removed)",
          ExpressionAttributeNames: { "#data": "data" },
        },
      },
    }),
  };
}

function toItem(block: Block, zone: string) {
  const { dealer, id, date } = block;
  return { ...blockKeys.one(dealer, id), data: block, expiresAt: calendarEnd(zone, date) };
}
