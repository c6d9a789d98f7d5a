import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { LocalDate } from "../../kernel/time.ts";
import { guardKeys } from "../../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { GateTally } from "./campaign.schema.ts";

/**
 * The one item that every mail of a campaign passes: who shuts it has shut it for all that comes after, and no day
 * has more than its amount, however many work on it.
 */
export function createGate({ client, cases: TableName }: Pick<Tables, "client" | "cases">) {
  return {
    tally: async (campaign: string): Promise<GateTally> => {
      const Key = guardKeys.campaignGate(campaign);
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return (await import("./campaign.schema.ts")).gateTallySchema.parse(Item ?? {});
    },

    /** From now on it may write, or not. */
    setGate: (campaign: string, gate: GateTally["gate"]): Write => ({
      label: "gate",
      item: {
        Update: {
          TableName,
          Key: guardKeys.campaignGate(campaign),
          UpdateExpression: "SET #gate = :gate, written = if_not_exists(written, :none)",
          ConditionExpression: "attribute_not_exists(#gate) OR #gate <> :closed",
          ExpressionAttributeNames: { "#gate": "gate" },
          ExpressionAttributeValues: { ":gate": gate, ":none": 0, ":closed": "closed" },
        },
      },
    }),

    /** One more is written to; `gate` is refused where it is shut, or others have written since. */
    countOne: (campaign: string, seen: GateTally, day: LocalDate): Write => ({
      label: "gate",
      item: {
        Update: {
          TableName,
          Key: guardKeys.campaignGate(campaign),
          UpdateExpression: "SET written = :next, #day = :day, today = :today",
          ConditionExpression: "#gate = :open AND written = :seen",
          ExpressionAttributeNames: { "#gate": "gate", "#day": "day" },
          ExpressionAttributeValues: {
            ":open": "open",
            ":seen": seen.written,
            ":next": seen.written + 1,
            ":day": day,
            ":today": seen.day === day ? seen.today + 1 : 1,
          },
        },
      },
    }),
  };
}
