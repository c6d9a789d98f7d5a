import { sha256 } from "../kernel/hash.ts";
import type { Instant } from "../kernel/time.ts";
import { guardKeys } from "../platform/dynamodb/keys/guard-keys.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { contactsOf } from "./contacts.ts";
import type { Contacts } from "./contacts.ts";
import { LIMITS } from "./limit-policy.ts";
import type { LimitName } from "./limit-policy.ts";

/** One more of `of` for this case, address, number, network or dealer. */
export type Count = { readonly of: LimitName; readonly who: string };

/** One more, refused where that would be one too many. */
export function countUpdate(TableName: string, { of, who }: Count, now: Instant) {
  const { most, milliseconds } = LIMITS[of];
  const window = Math.floor(now / milliseconds);
  return {
    TableName,
    Key: guardKeys.count(of, sha256(who), window),
    UpdateExpression: "SET counted = if_not_exists(counted, :none) + :one, expiresAt = :end",
    ConditionExpression: "attribute_not_exists(counted) OR counted < :most",
    ExpressionAttributeValues: {
      ":none": 0,
      ":one": 1,
      ":most": most,
      ":end": Math.ceil(((window + 2) * milliseconds) / 1_000),
    },
  };
}

/** One less: it was not what is counted after all. Refused where nothing was counted. */
export function countBack(TableName: string, count: Count, now: Instant) {
  return {
    TableName,
    Key: countUpdate(TableName, count, now).Key,
    UpdateExpression: "SET counted = counted - :one",
    ConditionExpression: "counted > :none",
    ExpressionAttributeValues: { ":one": 1, ":none": 0 },
  };
}

/** As a write of the transaction that it limits; `too-many` is refused when it is over. */
function countWrite(TableName: string, count: Count, now: Instant): Write {
  return { label: "too-many", item: { Update: countUpdate(TableName, count, now) } };
}

const NEW_CASES = { mailbox: "newCasesOfMailbox", number: "newCasesOfNumber" } as const;
const CHANGES = { mailbox: "changesOfMailbox", number: "changesOfNumber" } as const;

/** Of a customer's change in a case whose address is not proven. */
export function unprovenCounts(who: Contacts): Count[] {
  return contactsOf(who).map((one) => ({ of: CHANGES[one.kind], who: one.who }));
}

/** Of a new case, for its address and its number: at its dealer, and at all of them. */
export function newCaseCounts(table: string, dealer: string, who: Contacts, now: Instant): Write[] {
  return contactsOf(who).flatMap((one) => [
    countWrite(table, { of: "newCasesAtDealer", who: `${dealer} ${one.who}` }, now),
    countWrite(table, { of: NEW_CASES[one.kind], who: one.who }, now),
  ]);
}

/** Of a link that is mailed again. */
export function linkCount(table: string, reference: string, now: Instant): Write {
  return countWrite(table, { of: "linksOfCase", who: reference }, now);
}

/** Seconds until such a count begins anew. */
export function secondsLeft(of: LimitName, now: Instant): number {
  const { milliseconds } = LIMITS[of];
  return Math.ceil((milliseconds - (now % milliseconds)) / 1_000);
}
