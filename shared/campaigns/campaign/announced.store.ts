import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { plus } from "../../kernel/time.ts";
import { guardKeys } from "../../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { CAMPAIGN_KEPT, secondsOf } from "./campaign-kept.ts";
import type { Announced, Announcement } from "./campaign.schema.ts";

const NOTHING: Announced = { turn: 0, all: [] };
const MOST_KEPT = 10;

/** What campaigns wrote to somebody of a dealer; the key is a hash, and no address is in it. */
export function createAnnounced({ client, cases: TableName }: Pick<Tables, "client" | "cases">) {
  const keyOf = (dealer: string, email: string) =>
    guardKeys.announced(sha256(dealer, email.toLowerCase()));
  return {
    announced: async (dealer: string, email: string): Promise<Announced> => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: keyOf(dealer, email), ConsistentRead: true }),
      );
      if (Item === undefined) return NOTHING;
      const { announcedSchema } = await import("./campaign.schema.ts");
      return announcedSchema.parse({ turn: Item["turn"], all: JSON.parse(String(Item["all"])) });
    },

    /** `announced` is refused when another campaign wrote to them since. */
    announce: (dealer: string, email: string, seen: Announced, one: Announcement): Write => ({
      label: "announced",
      item: {
        Put: {
          TableName,
          Item: {
            ...keyOf(dealer, email),
            turn: seen.turn + 1,
            all: JSON.stringify([...seen.all, one].slice(-MOST_KEPT)),
            expiresAt: secondsOf(plus(one.at, CAMPAIGN_KEPT.announcedMilliseconds)),
          },
          ConditionExpression: seen.turn === 0 ? "attribute_not_exists(pk)" : "#turn = :seen",
          ...(seen.turn === 0
            ? {}
            : {
                ExpressionAttributeNames: { "#turn": "turn" },
                ExpressionAttributeValues: { ":seen": seen.turn },
              }),
        },
      },
    }),
  };
}
