import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Case } from "./parts/case.schema.ts";

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
