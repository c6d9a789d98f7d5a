import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../../platform/dynamodb/keys/dealer-index.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import { CASE_SHAPE, toStored } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { isAtPartner, listedAt } from "../../story/party-key.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { MostCalls } from "../capacity/call-load.ts";
import { callCounts } from "./call-counts.ts";
import { countsAt } from "./punctuality.ts";
import { pointerWrites } from "./pointer-writes.ts";
import { wakesAt } from "./wakes-at.ts";

/** What a condition, a filter of a list or the work index names. */
const ASKED = [
  "id",
  "reference",
  "status",
  "revision",
  "generation",
  "owner",
  "department",
] as const satisfies (keyof Commitment)[];

/** What changes promises; it needs no schema, so whoever only writes starts without one. */
export function createCommitmentWrites(tables: Pick<Tables, "cases">) {
  return {
    /**
     * `commitment` is refused when the id is taken, and `call-place` where there would be more calls
     * than `most` in its hour.
     */
    create: (commitment: Commitment, most?: MostCalls): Write => ({
      ...put(tables.cases, commitment, { ConditionExpression: "attribute_not_exists(pk)" }),
      counts: callCounts(tables.cases, commitment, undefined, most),
    }),

    /** What lists the offer of one that is made with it. */
    offered: (made: Commitment): Write[] => pointerWrites(tables.cases, made, undefined),

    /**
     * Replaces exactly the state `seen`, and what lists its offer; `commitment` is refused when anything
     * has changed since, and `call-place` as above.
     */
    replace: (commitment: Commitment, seen: Commitment, most?: MostCalls): Write[] => [
      {
        ...put(tables.cases, commitment, {
          ConditionExpression:
            "#data.#status = :status AND #data.#revision = :revision AND #data.#generation = :generation",
          ExpressionAttributeNames: {
            "#data": "data",
            "#status": "status",
            "#revision": "revision",
            "#generation": "generation",
          },
          ExpressionAttributeValues: {
            ":status": seen.status,
            ":revision": seen.revision,
            // A look ahead changes it alone: nobody's page shows another state by it.
            ":generation": seen.generation,
          },
        }),
        counts: callCounts(tables.cases, commitment, seen, most),
      },
      ...pointerWrites(tables.cases, commitment, seen),
    ],
  };
}

type Condition = {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
};

function put(table: string, commitment: Commitment, condition: Condition): Write {
  const { host, status, dueAt, id, reference } = commitment;
  const wakes = wakesAt(commitment);
  const Item = {
    ...caseKeys.commitment(reference, id),
    dealerPk: dealerIndex.commitments(listedAt(commitment), status),
    dealerSk: dealerIndex.commitmentRange(dueAt, id),
    // For a report of the period that it was in before it got a new time too late.
    ...(countsAt(commitment) === dueAt ? {} : { countsAt: countsAt(commitment) }),
    // A partner's person is nobody of the dealer that lists it.
    ...(isAtPartner(host) ? { atPartner: true } : {}),
    // A closed promise has no next action and so leaves what sweep looks at.
    ...(wakes === undefined ? {} : workAttributes(reference, wakes)),
    kind: "commitment",
    shape: CASE_SHAPE,
    ...toStored(commitment, ASKED),
  };
  return { label: "commitment", item: { Put: { TableName: table, Item, ...condition } } };
}
