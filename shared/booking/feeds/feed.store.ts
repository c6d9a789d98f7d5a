import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { feedSchema } from "./feed.schema.ts";
import type { Feed } from "./feed.schema.ts";

const storedSchema = z.object({ data: feedSchema });

export type FeedStore = ReturnType<typeof createFeedStore>;

/** The secret links to a dealer's calendar. */
export function createFeedStore(tables: Pick<Tables, "client" | "directory">) {
  const TableName = tables.directory;
  return {
    /** As of now, so that a revoked link is dead at once. */
    one: async (dealer: string, id: string): Promise<Feed | undefined> => {
      const Key = directoryKeys.feed(dealer, id);
      const command = new GetCommand({ TableName, Key, ConsistentRead: true });
      const { Item } = await tables.client.send(command);
      return Item === undefined ? undefined : storedSchema.parse(Item).data;
    },

    ofDealer: async (dealer: string): Promise<Feed[]> => {
      const items = await queryAll(tables, {
        TableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": directoryKeys.feeds(dealer) },
        ConsistentRead: true,
      });
      return items.map((item) => storedSchema.parse(item).data);
    },

    add: (feed: Feed): Write => ({
      label: "feed",
      item: {
        Put: {
          TableName,
          Item: { ...directoryKeys.feed(feed.dealer, feed.id), data: feed },
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
    }),

    /** `feed` is refused when it is gone already. */
    remove: ({ dealer, id }: Feed): Write => ({
      label: "feed",
      item: {
        Delete: {
          TableName,
          Key: directoryKeys.feed(dealer, id),
          ConditionExpression: "attribute_exists(pk)",
        },
      },
    }),
  };
}
