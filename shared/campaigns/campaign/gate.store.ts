import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { LocalDate } from "../../kernel/time.ts";
import { guardKeys } from "../../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";

/** Whether it may write, how many it has written to, and how many of them on its last day. */
export type Tally = {
  readonly gate: "open" | "shut" | "closed";
  readonly written: number;
  readonly day?: LocalDate;
  readonly today: number;
};

/**
 * The one item that every mail of a campaign passes: who shuts it has shut it for all that comes after, and no day
 * has more than its amount, however many work on it.
 */
export function createGate({ client, cases: TableName }: Pick<Tables, "client" | "cases">) {
  return {
    tally: async (campaign: string): Promise<Tally> => {
      const Key = guardKeys.campaignGate(campaign);
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      const { gate = "closed", written = 0, day, today = 0 } = Item ?? {};
      return { gate, written, today, ...(day === undefined ? {} : { day }) };
    },

    /** From now on it may write, or not. */
    setGate: (campaign: string, gate: Tally["gate"]): Write => ({
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
    countOne: (campaign: string, seen: Tally, day: LocalDate): Write => ({
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
