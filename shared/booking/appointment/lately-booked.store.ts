import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { MINUTE } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { guardKeys } from "../../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Customer } from "../../story/parts/case.schema.ts";

/** An index is behind by a second, in a bad hour by some; what is older than this it has. */
const LATELY_MILLISECONDS = 10 * MINUTE;

/** Where a visit stands, and when it was to be as it was booked. */
export type LatelyBooked = Pick<Appointment, "reference" | "id" | "start" | "end" | "bookedAt">;

/** What one address or number of a customer has booked at a dealer within the last minutes, as read. */
export type LatelySeen = {
  readonly hash: string;
  /** How often it was written; undefined where nothing was. */
  readonly bookings: number | undefined;
  readonly visits: readonly LatelyBooked[];
};

/**
 * One item for a dealer and a customer's address or number, which each booking of theirs replaces as it
 * was read: of two at the same moment the second is refused, reads the first, and decides again. It
 * holds ids alone, says nothing of what becomes of a visit, and is gone within the hour.
 */
export function createLatelyBooked(tables: Pick<Tables, "client" | "cases">) {
  return {
    latelyBooked: (dealer: string, customer: Customer, now: Instant): Promise<LatelySeen[]> => {
      const { email, phone } = customer;
      const contacts = [email, phone].filter((contact) => contact !== undefined);
      return Promise.all(contacts.map((one) => readLately(tables, sha256(dealer, one), now)));
    },

    /** `same-customer` is refused when the same customer has booked since that was read. */
    bookedNow: (seen: readonly LatelySeen[], visit: Appointment): Write[] =>
      seen.map((one) => bookedNow(tables.cases, one, visit)),
  };
}

async function readLately(
  { client, cases }: Pick<Tables, "client" | "cases">,
  hash: string,
  now: Instant,
): Promise<LatelySeen> {
  const Key = guardKeys.booked(hash);
  const { Item } = await client.send(
    new GetCommand({ TableName: cases, Key, ConsistentRead: true }),
  );
  const visits: readonly LatelyBooked[] = Item?.["visits"] ?? [];
  return {
    hash,
    bookings: Item?.["bookings"],
    visits: visits.filter(({ bookedAt }) => bookedAt > now - LATELY_MILLISECONDS),
  };
}

function bookedNow(
  TableName: string,
  { hash, bookings, visits }: LatelySeen,
  { reference, id, start, end, bookedAt }: Appointment,
): Write {
  const Item = {
    ...guardKeys.booked(hash),
    visits: [...visits, { reference, id, start, end, bookedAt }],
    bookings: (bookings ?? 0) + 1,
    expiresAt: Math.ceil((bookedAt + LATELY_MILLISECONDS) / 1_000),
  };
  const asSeen =
    bookings === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "bookings = :seen",
          ExpressionAttributeValues: { ":seen": bookings },
        };
  return { label: "same-customer", item: { Put: { TableName, Item, ...asSeen } } };
}
