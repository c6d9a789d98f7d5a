import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { guardKeys } from "../../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { secondsOf } from "./campaign-kept.ts";

/** Much longer than one plan takes. */
const KEPT_MILLISECONDS = 7 * DAY;

/**
 * Campaigns of one dealer share its people's hours: who plans with them takes a turn, and whoever planned beside them
 * is refused and plans anew.
 */
export function createPlanTurns({ client, cases: TableName }: Pick<Tables, "client" | "cases">) {
  return {
    /** Read before whatever is planned with. */
    planTurn: async (dealer: string): Promise<number> => {
      const Key = guardKeys.campaignPlans(dealer);
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item?.["turn"] ?? 0;
    },

    /** `plan-turn` is refused where somebody else has planned since. */
    takePlanTurn: (dealer: string, seen: number, now: Instant): Write => ({
      label: "plan-turn",
      item: {
        Put: {
          TableName,
          Item: {
            ...guardKeys.campaignPlans(dealer),
            turn: seen + 1,
            expiresAt: secondsOf(plus(now, KEPT_MILLISECONDS)),
          },
          ConditionExpression: seen === 0 ? "attribute_not_exists(pk)" : "turn = :seen",
          ...(seen === 0 ? {} : { ExpressionAttributeValues: { ":seen": seen } }),
        },
      },
    }),
  };
}
