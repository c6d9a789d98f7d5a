import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
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

/** The last block of a page, after which the next begins. */
export const blockPlaceSchema = z.object({ block: z.string().regex(/^blk_\d{8}[0-9A-Z]{8}$/) });
type BlockPlace = z.infer<typeof blockPlaceSchema>;

type BlocksAsked = {
  /** Both days are included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly after: BlockPlace | undefined;
  readonly limit: number;
};

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

    page: pageOf(tables),

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

/** The first of them behind that one, and whether there are more. */
function pageOf(tables: Pick<Tables, "client" | "calendar">) {
  return async (
    dealer: string,
    { from, to, after, limit }: BlocksAsked,
  ): Promise<{ readonly blocks: readonly Block[]; readonly next: BlockPlace | undefined }> => {
    const range = rangeOf({ from, to, after });
    if (range === undefined) return { blocks: [], next: undefined };
    const command = new QueryCommand({
      TableName: tables.calendar,
      KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
      ExpressionAttributeValues: { ":pk": blockKeys.partition(dealer), ...range },
      Limit: limit + 1,
      ConsistentRead: true,
    });
    const { Items = [], LastEvaluatedKey } = await tables.client.send(command);
    const found = Items.map((item) => storedSchema.parse(item).data);
    const blocks = found.slice(0, limit);
    const last = blocks.at(-1);
    const isMore = found.length > limit || LastEvaluatedKey !== undefined;
    return { blocks, next: isMore && last !== undefined ? { block: last.id } : undefined };
  };
}

/** Undefined where nothing is behind that one. */
function rangeOf({ from, to, after }: Omit<BlocksAsked, "limit">) {
  const first = blockId(from, "");
  const begin = after === undefined || after.block < first ? first : `${after.block}~`;
  const end = blockId(to, "~");
  return begin > end ? undefined : { ":from": begin, ":to": end };
}

function toItem(block: Block, zone: string) {
  const { dealer, id, date } = block;
  return { ...blockKeys.one(dealer, id), data: block, expiresAt: calendarEnd(zone, date) };
}
