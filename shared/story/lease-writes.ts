import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Case } from "./parts/case.schema.ts";
import type { SelfInspection } from "./parts/self-inspection.schema.ts";

/** `booked-here` is refused when its customer has booked in it since, or it is erased. */
export function countOwnBooking(
  TableName: string,
  { reference, ownBookings }: Pick<Case, "reference" | "ownBookings">,
): Write {
  const seen =
    ownBookings === undefined ? "attribute_not_exists(#data.#count)" : "#data.#count = :seen";
  return {
    label: "booked-here",
    item: {
      Update: {
        TableName,
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#count = :next",
        ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(#data.#erased) AND ${seen}`,
        ExpressionAttributeNames: { "#data": "data", "#count": "ownBookings", "#erased": "erased" },
        ExpressionAttributeValues: {
          ":next": (ownBookings ?? 0) + 1,
          ...(ownBookings === undefined ? {} : { ":seen": ownBookings }),
        },
      },
    },
  };
}

/** `self-inspection` is refused when it was changed since it was seen, or the case is erased. */
export function setSelfInspection(
  TableName: string,
  { reference, selfInspection: seen }: Pick<Case, "reference" | "selfInspection">,
  next: SelfInspection,
): Write {
  const asSeen =
    seen === undefined
      ? "attribute_not_exists(#data.#inspection)"
      : "#data.#inspection.#changed = :seen";
  return {
    label: "self-inspection",
    item: {
      Update: {
        TableName,
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#inspection = :next",
        ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(#data.#erased) AND ${asSeen}`,
        ExpressionAttributeNames: {
          "#data": "data",
          "#inspection": "selfInspection",
          "#erased": "erased",
          ...(seen === undefined ? {} : { "#changed": "changed" }),
        },
        ExpressionAttributeValues: {
          ":next": next,
          ...(seen === undefined ? {} : { ":seen": seen.changed }),
        },
      },
    },
  };
}
