import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../../platform/dynamodb/keys/dealer-index.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { CASE_SHAPE, readEachStored, toStored } from "../../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { waitingByTheWall } from "../../story/by-the-wall.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { nextAt } from "./next-at.ts";

const schema = async () => (await import("../../story/parts/waiting.schema.ts")).waitingSchema;

export type WaitingStore = ReturnType<typeof createWaitingStore>;

/** Who waits for a time to become free; one is read with its case. */
export function createWaitingStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    /** Those who wait at this dealer, the longest first; possibly seconds old. */
    queue: async (dealer: string): Promise<Waiting[]> => {
      const items = await queryAll(tables, {
        TableName: tables.cases,
        IndexName: BY_DEALER.name,
        KeyConditionExpression: "dealerPk = :dealer",
        ExpressionAttributeValues: { ":dealer": dealerIndex.waiting(dealer) },
      });
      return (await readEachStored(items, schema)).map(waitingByTheWall);
    },

    /** `waiting` is refused when it is no longer the generation before (0: not there at all). */
    put: (waiting: Waiting): Write => ({
      label: "waiting",
      item: {
        Put: {
          TableName: tables.cases,
          Item: toItem(waiting),
          ...(waiting.generation === 1
            ? { ConditionExpression: "attribute_not_exists(pk)" }
            : {
                ConditionExpression: "#data.#generation = :seen",
                ExpressionAttributeNames: { "#data": "data", "#generation": "generation" },
                ExpressionAttributeValues: { ":seen": waiting.generation - 1 },
              }),
        },
      },
    }),
  };
}

function toItem(waiting: Waiting) {
  const { reference, id, dealer, status, joinedAt } = waiting;
  const at = nextAt(waiting);
  const queued = {
    dealerPk: dealerIndex.waiting(dealer),
    dealerSk: dealerIndex.appointmentRange(joinedAt, id),
  };
  return {
    ...caseKeys.waiting(reference, id),
    ...(status === "left" ? {} : queued),
    ...(at === undefined ? {} : workAttributes(reference, at)),
    kind: "waiting",
    shape: CASE_SHAPE,
    // What its condition and the work index name.
    ...toStored(waiting, ["id", "reference", "generation"]),
  };
}
