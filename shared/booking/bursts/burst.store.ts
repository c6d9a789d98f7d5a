import { DAY, plus } from "../../kernel/time.ts";
import { burstKeys } from "../../platform/dynamodb/keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** Long enough to come back from a holiday and clear what came meanwhile. */
const KEPT_MILLISECONDS = 14 * DAY;

/** Where a visit of a burst stands. */
export type OfBurst = { readonly burst: string; readonly reference: string; readonly id: string };

export type BurstStore = ReturnType<typeof createBurstStore>;

/** What strangers booked, so that what came together is found together. It holds ids alone. */
export function createBurstStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    /** Beside the booking of a stranger. */
    booked: ({ dealer, reference, id, bookedAt, tentative }: Appointment): Write[] => {
      if (tentative === undefined) return [];
      const expiresAt = Math.ceil(plus(bookedAt, KEPT_MILLISECONDS) / 1_000);
      const Item = { ...burstKeys.visit(dealer, tentative.burst, id), reference, expiresAt };
      return [{ label: "burst", item: { Put: { TableName: tables.cases, Item } } }];
    },

    /** Of one burst, or of all that are kept. */
    visits: async (dealer: string, burst?: string): Promise<OfBurst[]> => {
      const { from, to } = burst === undefined ? { from: "0", to: "~" } : burstKeys.of(burst);
      const items = await queryAll(tables, {
        TableName: tables.cases,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: {
          ":pk": burstKeys.partition(dealer),
          ":from": from,
          ":to": to,
        },
        ConsistentRead: true,
      });
      return items.flatMap(({ sk, reference }) =>
        typeof sk === "string" && typeof reference === "string"
          ? [{ ...burstKeys.partsOf(sk), reference }]
          : [],
      );
    },
  };
}
