import { sha256 } from "../kernel/hash.ts";
import { DAY } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { linkCount, newCaseCounts } from "../limits/count.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { guardKeys } from "../platform/dynamodb/keys/guard-keys.ts";
import { workAttributes } from "../platform/dynamodb/keys/work-index.ts";
import { CASE_SHAPE, toStored } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Case, CaseFile, Customer } from "./parts/case.schema.ts";
import type { SelfInspection } from "./parts/self-inspection.schema.ts";
import type { CaseEvent } from "./parts/event.schema.ts";
import {
  prove,
  rotateToken,
  setVerifyCodes,
  setEntry,
  spendEntry,
  tryEntry,
} from "./key-writes.ts";
import type { VerifyCodes, Entry } from "./key-writes.ts";
import { changeDetails } from "./details-write.ts";
import { addFile, removeFile } from "./file-writes.ts";
import type { SeenFiles } from "./file-writes.ts";
import { createPlanWrites } from "./plan-writes.ts";
import { countOwnBooking, setSelfInspection } from "./lease-writes.ts";
import { openWrites, retentionItem } from "./open-writes.ts";

/** What changes cases; it needs no schema, so whoever only writes starts without one. */
export function createCaseWrites(tables: Pick<Tables, "cases">) {
  return {
    ...createPlanWrites(tables.cases),

    /** `case` is refused when the reference is taken: draw another. It is found at the desk at once. */
    open: (matter: Case): Write[] => openWrites(tables.cases, matter),

    /** What `open` writes so that the case ends in its time; `end` is refused where that is there. */
    awaitEnd: (matter: Pick<Case, "reference" | "openedAt">): Write => ({
      label: "end",
      item: {
        Put: {
          ...retentionItem(tables.cases, matter),
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
    }),

    /**
     * Who the customer is, how they are reached, their key, and what the desk finds them by; `case` is
     * refused when somebody changed any of it since.
     */
    changeDetails: (seen: Case, next: Case): Write[] => changeDetails(tables.cases, seen, next),

    /** Consent to be contacted for sales ends, or holds again when that was a mistake. */
    setMarketing: (reference: string, salesContact: boolean): Write =>
      changeCase(tables.cases, reference, "salesContact", salesContact),

    /** `files` is refused when others put one on it or took one away, or it is erased. */
    addFile: (seen: SeenFiles, file: CaseFile): Write => addFile(tables.cases, seen, file),

    /** The one at that place; `files` is refused when others put one on it or took one away. */
    removeFile: (seen: SeenFiles, at: number): Write => removeFile(tables.cases, seen, at),

    /** `self-inspection` is refused when it was changed since, or the case is erased. */
    setSelfInspection: (seen: Case, next: SelfInspection): Write =>
      setSelfInspection(tables.cases, seen, next),

    /** `booked-here` is refused when its customer has booked in it since. */
    countOwnBooking: (matter: Case): Write => countOwnBooking(tables.cases, matter),

    /** One more promise taken at the customer's word; `claims` is refused when there was another. */
    countClaim: (matter: Case): Write => countClaim(tables.cases, matter),

    /** Replaces the customer's key; `case` is refused when somebody else did so first. */
    rotate: (seen: Case, token: string, now: Instant): Write =>
      rotateToken(tables.cases, seen, token, now),

    /** Other codes for a partner's desk, or none; `verify` is refused when they or the key were replaced. */
    setVerifyCodes: (seen: Case, next: VerifyCodes): Write =>
      setVerifyCodes(tables.cases, seen, next),

    /** The code that opens the case once; `entry` is refused when the customer's key was replaced. */
    setEntry: (seen: Case, entry: Entry): Write => setEntry(tables.cases, seen, entry),

    /** One try less; `entry` is refused when none is left or it is another code. */
    tryEntry: (reference: string, entry: Entry): Write => tryEntry(tables.cases, reference, entry),

    /** It opens nothing more; `entry` is refused when somebody was first, or the key was replaced. */
    spendEntry: (seen: Case, entry: Entry, next: Case): Write =>
      spendEntry(tables.cases, seen, entry, next),

    /** The address was shown to be read by whoever holds the case; `proof` is refused when it was before. */
    prove: (matter: Case): Write => prove(tables.cases, matter),

    /** The fact and the order to relay it; it stays in `byWork` until relay has finished with it. */
    record: (event: CaseEvent): Write => ({
      label: "event",
      item: {
        Put: {
          TableName: tables.cases,
          Item: {
            ...caseKeys.event(event.reference, event.at, event.id),
            ...workAttributes(event.reference, event.at),
            kind: "event",
            shape: CASE_SHAPE,
            ...toStored(event, ["id", "reference"]),
          },
        },
      },
    }),

    /** `refused` says no where this person was refused here within a day. */
    refuseOnce: (reference: string, person: string, now: Instant): Write =>
      refuseOnce(tables.cases, sha256(reference, person), now),

    /**
     * `asked-lately` is refused when this dealer asked them how it was after `since`, at another address
     * or in another case too; one write a contact.
     */
    askFeedback: (dealer: string, customer: Customer, now: Instant, since: Instant): Write[] =>
      askedHashes(dealer, customer).map((hash) => askFeedback(tables.cases, hash, now, since)),

    /** `too-many` is refused when their address or number has opened too many cases lately. */
    countNewCase: (dealer: string, customer: Customer, now: Instant): Write[] =>
      newCaseCounts(tables.cases, dealer, customer, now),

    /** `too-many` is refused when the link of this case was mailed too often lately. */
    countLink: (reference: string, now: Instant): Write => linkCount(tables.cases, reference, now),
  };
}

/** By which it is remembered that a dealer asked them, one for each way to reach them. */
export function askedHashes(dealer: string, customer: Customer): string[] {
  return contactsOf(customer).map((one) => sha256(dealer, one));
}

function contactsOf({ email, phone }: Customer): string[] {
  return [email, phone].filter((contact) => contact !== undefined);
}

function askFeedback(TableName: string, hash: string, now: Instant, since: Instant): Write {
  return {
    label: "asked-lately",
    item: {
      Update: {
        TableName,
        Key: guardKeys.feedback(hash),
        UpdateExpression: "SET askedAt = :now, expiresAt = :end",
        ConditionExpression: "attribute_not_exists(askedAt) OR askedAt <= :since",
        ExpressionAttributeValues: {
          ":now": now,
          ":since": since,
          ":end": Math.ceil((2 * now - since) / 1_000),
        },
      },
    },
  };
}

function refuseOnce(TableName: string, hash: string, now: Instant): Write {
  const expiresAt = Math.ceil((now + DAY) / 1_000);
  return {
    label: "refused",
    item: {
      Put: {
        TableName,
        Item: { ...guardKeys.purposeRefused(hash), expiresAt },
        // DynamoDB takes what has expired away when it has time.
        ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :now",
        ExpressionAttributeValues: { ":now": Math.floor(now / 1_000) },
      },
    },
  };
}

function countClaim(table: string, { reference, claims = 0 }: Case): Write {
  return {
    label: "claims",
    item: {
      Update: {
        TableName: table,
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#claims = :next",
        ConditionExpression:
          claims === 0 ? "attribute_not_exists(#data.#claims)" : "#data.#claims = :seen",
        ExpressionAttributeNames: { "#data": "data", "#claims": "claims" },
        ExpressionAttributeValues: {
          ":next": claims + 1,
          ...(claims === 0 ? {} : { ":seen": claims }),
        },
      },
    },
  };
}

function changeCase<Field extends "salesContact">(
  table: string,
  reference: string,
  field: Field,
  value: NonNullable<Case[Field]>,
): Write {
  return {
    label: "case",
    item: {
      Update: {
        TableName: table,
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#field = :value",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeNames: { "#data": "data", "#field": field },
        ExpressionAttributeValues: { ":value": value },
      },
    },
  };
}
