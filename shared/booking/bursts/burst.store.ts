import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { burstKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { workAttributes, workIndex } from "../../platform/dynamodb/keys/work-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { lookAtTentative } from "../appointment/tentative.ts";
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
      const at = lookAtTentative(tentative);
      const work =
        at === undefined
          ? {}
          : {
              kind: "tentative",
              // All of its key, for the visit itself may know its burst no more.
              data: { id: `${tentative.burst}#${id}`, reference, gather: dealer },
              ...workAttributes(reference, at),
            };
      const Item = {
        ...burstKeys.visit(dealer, tentative.burst, id),
        reference,
        expiresAt,
        ...work,
      };
      return [{ label: "burst", item: { Put: { TableName: tables.cases, Item } } }];
    },

    /** It is looked at again then, or no more. */
    lookAgain: async (
      dealer: string,
      { burst, id }: Pick<OfBurst, "burst" | "id">,
      at?: Instant,
    ) => {
      const next =
        at === undefined
          ? { UpdateExpression: "REMOVE workPk, workSk" }
          : {
              UpdateExpression: "SET workSk = :at",
              ExpressionAttributeValues: { ":at": workIndex.range(at) },
            };
      await tables.client.send(
        new UpdateCommand({
          TableName: tables.cases,
          Key: burstKeys.visit(dealer, burst, id),
          ...next,
        }),
      );
    },

    /** Of one burst, or of all that are kept. */
    visits: (dealer: string, burst?: string): Promise<OfBurst[]> => visits(tables, dealer, burst),
  };
}

async function visits(
  tables: Pick<Tables, "client" | "cases">,
  dealer: string,
  burst: string | undefined,
): Promise<OfBurst[]> {
  const { from, to } = burst === undefined ? { from: "0", to: "~" } : burstKeys.of(burst);
  const items = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues: { ":pk": burstKeys.partition(dealer), ":from": from, ":to": to },
    ConsistentRead: true,
  });
  return items.flatMap(({ sk, reference }) =>
    typeof sk === "string" && typeof reference === "string"
      ? [{ ...burstKeys.partsOf(sk), reference }]
      : [],
  );
}
